package org.hearsay.cli;

import java.util.OptionalDouble;
import org.hearsay.batch.Tally;

/**
 * How fast a run goes.
 *
 * @param before what an earlier start of it had done
 * @param now what is done
 * @param seconds since this start
 * @param read share of the inputs that is done, between 0 and 1; empty where that is not known
 * @param readBefore share of those that the earlier start had done
 */
record Pace(Tally before, Tally now, double seconds, OptionalDouble read, double readBefore) {
  private static final double INSTANT = 1e-3;

  Pace(Tally before, Tally now, double seconds) {
    this(before, now, seconds, OptionalDouble.empty(), 0);
  }

  /** Inputs a second. */
  double articles() {
    return Math.max(0, now.inputs() - before.inputs()) / Math.max(seconds, INSTANT);
  }

  /** Words a second. */
  double words() {
    return Math.max(0, now.words() - before.words()) / Math.max(seconds, INSTANT);
  }

  /** Seconds to the end; empty where that cannot be told yet. */
  OptionalDouble left() {
    if (read.isEmpty() || read.getAsDouble() <= readBefore || now.inputs() <= before.inputs()) {
      return OptionalDouble.empty();
    }
    double share = read.getAsDouble();
    return OptionalDouble.of(seconds * (1 - share) / (share - readBefore));
  }
}
