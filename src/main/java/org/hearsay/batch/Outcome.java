package org.hearsay.batch;

import java.util.Objects;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.Reject;

/** What became of one input. */
public sealed interface Outcome {

  /** What it adds to the counts of a run. */
  Tally tally();

  /**
   * An article whose lines are to be written.
   *
   * @param lines of the article and its records
   * @param tally of it
   */
  record Extracted(RecordEncoder.Encoded lines, Tally tally) implements Outcome {
    public Extracted {
      Objects.requireNonNull(lines, "lines");
      Objects.requireNonNull(tally, "tally");
    }
  }

  /**
   * An input that could not be processed.
   *
   * @param reject why
   */
  record Rejected(Reject reject) implements Outcome {
    public Rejected {
      Objects.requireNonNull(reject, "reject");
    }

    @Override
    public Tally tally() {
      return Tally.of(reject);
    }
  }
}
