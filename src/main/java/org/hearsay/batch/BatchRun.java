package org.hearsay.batch;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.batch.Outcome.Extracted;
import org.hearsay.batch.Outcome.Rejected;
import org.hearsay.io.Reading;
import org.hearsay.io.RecordWriter;

/**
 * One run over many inputs. Outcomes are written in the order of the inputs, whatever the number of
 * threads, so the same inputs give the same bytes.
 *
 * @param worker processes an input; safe to share between threads
 * @param threads 1 or more
 * @param progress told after every input
 */
public record BatchRun(Function<Reading, Outcome> worker, int threads, Consumer<Tally> progress) {

  /**
   * @param readings the inputs
   * @param writer gets the lines; left unfinished
   * @return counts of the run
   * @throws LostArticleException if not every input was written or rejected
   */
  public Tally run(Iterator<Reading> readings, RecordWriter writer) {
    Counted inputs = new Counted(readings);
    Tally tally = new Tally();
    new OrderedWorkers(threads)
        .run(
            inputs,
            worker,
            outcome -> {
              write(outcome, writer);
              tally.add(outcome);
              progress.accept(tally);
            });
    long kept = tally.written() + tally.rejected();
    if (inputs.read != kept) {
      throw new LostArticleException(inputs.read, tally.written(), tally.rejected());
    }
    return tally;
  }

  private static void write(Outcome outcome, RecordWriter writer) {
    if (outcome instanceof Extracted extracted) {
      writer.write(extracted.lines());
    } else if (outcome instanceof Rejected rejected) {
      writer.write(rejected.reject());
    }
  }

  /** The inputs, counted as they are read. */
  private static final class Counted implements Iterator<Reading> {
    private final Iterator<Reading> readings;
    private long read;

    Counted(Iterator<Reading> readings) {
      this.readings = readings;
    }

    @Override
    public boolean hasNext() {
      return readings.hasNext();
    }

    @Override
    public Reading next() {
      read++;
      return readings.next();
    }
  }
}
