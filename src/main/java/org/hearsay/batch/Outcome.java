package org.hearsay.batch;

import java.util.Objects;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.RecordWriter;
import org.hearsay.io.Reject;
import org.hearsay.model.Document;

/** What became of one input. */
public sealed interface Outcome {

  /** Adds the lines that this gives to the files of a run. */
  void writeTo(RecordWriter writer);

  /**
   * An article that was processed.
   *
   * @param document with all its layers
   * @param lines as they are to be written
   * @param replaced characters of its text that were replaced when it was read
   */
  record Extracted(Document document, RecordEncoder.Encoded lines, int replaced)
      implements Outcome {
    public Extracted {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(lines, "lines");
    }

    @Override
    public void writeTo(RecordWriter writer) {
      writer.write(lines);
    }
  }

  /**
   * An input that could not be.
   *
   * @param reject why
   */
  record Rejected(Reject reject) implements Outcome {
    public Rejected {
      Objects.requireNonNull(reject, "reject");
    }

    @Override
    public void writeTo(RecordWriter writer) {
      writer.write(reject);
    }
  }
}
