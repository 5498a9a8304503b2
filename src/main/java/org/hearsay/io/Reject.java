package org.hearsay.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * An input that gave no article or could not be processed: one line of {@code rejects.jsonl}.
 *
 * @param origin where the input came from, as in {@link Reading#origin()}
 * @param article its id, or null where none is known
 * @param stage where it was stopped: {@code read} in this package, else a stage of the pipeline
 * @param code short stable name of the reason in kebab case, such as {@code invalid-utf8}
 * @param message one line for a person, with the value and, where one was passed, the limit
 * @param elapsedSeconds whole seconds that it was worked on when its worker ended or was ended;
 *     null where it was turned away without that
 */
public record Reject(
    String origin,
    String article,
    String stage,
    String code,
    String message,
    @JsonProperty("elapsed_seconds") Long elapsedSeconds)
    implements Reading {
  static final String READ = "read";

  public Reject {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /** Of an input that was turned away without a worker's end. */
  public Reject(String origin, String article, String stage, String code, String message) {
    this(origin, article, stage, code, message, null);
  }
}
