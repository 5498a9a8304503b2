package org.hearsay.batch;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.io.Reading;

/**
 * One run over many inputs. Outcomes come in the order of the inputs, whatever the number of
 * threads, so the same inputs give the same bytes.
 *
 * @param worker processes an input; safe to share between threads
 * @param threads 1 or more
 * @param progress told after every input
 */
public record BatchRun(Function<Reading, Outcome> worker, int threads, Consumer<Tally> progress) {

  /**
   * @param readings the inputs
   * @param sink gets what became of each, in their order, on the calling thread
   * @return counts of the run
   * @throws LostArticleException if not every input was written or rejected
   */
  public Tally run(Iterator<Reading> readings, Consumer<Outcome> sink) {
    Counted inputs = new Counted(readings);
    Tally tally = new Tally();
    new OrderedWorkers(threads)
        .run(
            inputs,
            worker,
            outcome -> {
              sink.accept(outcome);
              tally.add(outcome);
              progress.accept(tally);
            });
    long kept = tally.written() + tally.rejected();
    if (inputs.read != kept) {
      throw new LostArticleException(inputs.read, tally.written(), tally.rejected());
    }
    return tally;
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
