package org.hearsay.batch.worker;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How workers are run.
 *
 * @param command that starts one
 * @param environment variables added to this JVM's
 * @param threads articles that a worker processes at a time, 1 or more
 * @param deadline for an article of up to 100,000 characters; longer ones have as much again for
 *     each further 100,000 begun
 * @param start how long a worker may take until it is ready
 * @param spareAfter how long a run lasts before a spare worker is started
 */
public record WorkerSettings(
    List<String> command,
    Map<String, String> environment,
    int threads,
    Duration deadline,
    Duration start,
    Duration spareAfter) {
  private static final int CHARACTERS = 100_000;

  public WorkerSettings {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
    if (threads < 1 || deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException(threads + " threads, deadline " + deadline);
    }
  }

  /** The deadline for a text of so many UTF-16 units. */
  Duration deadline(int characters) {
    return deadline.multipliedBy(1 + characters / CHARACTERS);
  }
}
