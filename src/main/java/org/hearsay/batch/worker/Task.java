package org.hearsay.batch.worker;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.hearsay.batch.Outcome;
import org.hearsay.batch.Outcome.Rejected;
import org.hearsay.io.Incoming;
import org.hearsay.io.Reject;

/** An article that workers are to process. Used by one thread. */
final class Task {
  /** A worker's end is held against an article that it worked on, once before it is rejected. */
  private static final int FAILURES = 2;

  /** Signals from outside are not held against it, unless they do not end. */
  private static final int SIGNALS = 20;

  private final int number;
  private final Incoming incoming;
  private final Duration deadline;
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private int failures;
  private int signals;
  private OptionalLong begun = OptionalLong.empty();
  private long given;
  private String stage = "start";

  Task(int number, Incoming incoming, Duration deadline) {
    this.number = number;
    this.incoming = incoming;
    this.deadline = deadline;
  }

  int number() {
    return number;
  }

  Incoming incoming() {
    return incoming;
  }

  Duration deadline() {
    return deadline;
  }

  CompletableFuture<Outcome> outcome() {
    return outcome;
  }

  /** A worker has come to a stage of it. */
  void enter(String next, long now) {
    stage = next;
    if (begun.isEmpty()) {
      begun = OptionalLong.of(now);
    }
  }

  boolean begun() {
    return begun.isPresent();
  }

  boolean late(long now) {
    return begun.isPresent() && now - begun.getAsLong() > deadline.toNanos();
  }

  /** Whether a worker that does nothing else should have begun it long ago. */
  boolean stuck(long now) {
    return now - given > 2 * deadline.toNanos();
  }

  /** It goes to a worker. */
  void give(long now) {
    given = now;
  }

  /** Its worker has ended, and it goes to another one. */
  void reset() {
    begun = OptionalLong.empty();
    stage = "start";
  }

  /**
   * Its worker has ended.
   *
   * @return whether it may be tried again; if not, it is rejected
   */
  boolean survives(Death death, long now) {
    if (death.outside() ? ++signals < SIGNALS : ++failures < FAILURES) {
      reset();
      return true;
    }
    Duration elapsed = Duration.ofNanos(begun.isPresent() ? now - begun.getAsLong() : 0);
    outcome.complete(
        new Rejected(
            new Reject(
                incoming.origin(),
                incoming.article().id(),
                stage,
                death.code(),
                death.message() + " (tried again, alone)",
                elapsed.toSeconds())));
    return false;
  }
}
