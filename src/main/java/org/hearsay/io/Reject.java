package org.hearsay.io;

import java.util.Objects;

/**
 * An input that gave no article or could not be processed: one line of {@code rejects.jsonl}.
 *
 * @param origin where the input came from, as in {@link Reading#origin()}
 * @param article its id, or null where none is known
 * @param stage where it was stopped: {@code read} in this package
 * @param code short stable name of the reason in kebab case, such as {@code invalid-utf8}
 * @param message one line for a person, with the value and, where one was passed, the limit
 */
public record Reject(String origin, String article, String stage, String code, String message)
    implements Reading {
  static final String READ = "read";

  public Reject {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
