package org.hearsay.cli;

import java.time.Duration;
import java.time.Instant;
import org.hearsay.io.RunReport;

/** The times of a run. */
final class RunTimes {
  private static final double MILLIS = 1000;

  private RunTimes() {}

  static RunReport.Times between(Instant started, Instant ready, Instant ended) {
    return new RunReport.Times(
        started.toString(), ended.toString(), seconds(started, ready), seconds(started, ended));
  }

  /** Seconds between two readings of the clock; none if it was put back in between. */
  static double seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMillis()) / MILLIS;
  }
}
