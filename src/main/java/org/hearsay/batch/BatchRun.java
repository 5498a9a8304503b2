package org.hearsay.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.hearsay.io.Incoming;
import org.hearsay.io.Reading;
import org.hearsay.io.Reject;

/**
 * One run over many inputs: cut into shards by position, processed several at a time, written in
 * their order. The same inputs give the same parts at any number of threads, and however often the
 * run was ended and gone on with.
 *
 * @param processor processes articles
 * @param store takes the parts
 * @param earlier what need not be processed again
 * @param shard most inputs of a part, 1 or more
 * @param window most articles that are in memory at a time, 1 or more
 * @param watch told how far the run is
 */
public record BatchRun(
    Processor processor, PartStore store, Earlier earlier, int shard, int window, Watch watch) {
  private static final long TICK_MILLIS = 200;
  private static final int WINDOW_PER_THREAD = 8;

  /** So many UTF-16 units of text are in memory at a time, or one article that is longer. */
  private static final long CHARACTERS = 8_000_000;

  /**
   * A run on threads of this JVM that keeps nothing.
   *
   * @param threads 1 or more
   * @param sink gets what became of each input, in their order
   */
  public static Tally local(
      ArticleWorker worker,
      int threads,
      Iterator<Reading> readings,
      Consumer<Outcome> sink,
      Watch watch) {
    try (Processor processor = new LocalProcessor(worker, List.of(), threads)) {
      return new BatchRun(
              processor,
              new PassingStore(sink),
              Earlier.NOTHING,
              Integer.MAX_VALUE,
              window(threads),
              watch)
          .run(readings);
    }
  }

  /** How many articles are in memory so that threads do not wait for each other. */
  public static int window(int threads) {
    return WINDOW_PER_THREAD * threads;
  }

  /**
   * @return counts of the whole run
   * @throws LostArticleException if not every input is accounted for
   */
  public Tally run(Iterator<Reading> readings) {
    return new Going().run(readings);
  }

  /**
   * An input on its way, or the end of its shard.
   *
   * @param outcome null at the end of a shard
   * @param input SHA-256 of the inputs of the shard that ends
   */
  private record Pending(
      int shard, CompletableFuture<Outcome> outcome, long characters, String input) {}

  /** The state of a run. */
  private final class Going {
    private final ShardCutter cutter = new ShardCutter(shard);
    private final Deque<Pending> pending = new ArrayDeque<>();
    private Tally tally = Tally.NONE;
    private long read;
    private long characters;
    private PartStore.Part part;

    Tally run(Iterator<Reading> readings) {
      try {
        while (readings.hasNext()) {
          take(readings.next());
          while (pending.size() > window || characters > CHARACTERS) {
            write(pending.remove());
          }
        }
        end();
        store.checkEnd(cutter.number());
        while (!pending.isEmpty()) {
          write(pending.remove());
        }
      } finally {
        if (part != null) {
          part.close();
        }
      }
      if (read != tally.inputs()) {
        throw new LostArticleException(
            "%d inputs were read, but %d written, %d rejected and %d skipped"
                .formatted(read, tally.written(), tally.rejected(), tally.skipped()));
      }
      return tally;
    }

    private void take(Reading reading) {
      read++;
      cutter.add(reading);
      Optional<Outcome> known =
          reading instanceof Incoming incoming
              ? earlier.of(incoming)
              : Optional.of(new Outcome.Rejected((Reject) reading));
      if (store.done(cutter.number()).isEmpty()) {
        CompletableFuture<Outcome> outcome =
            known
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> processor.submit((Incoming) reading));
        long length = ShardCutter.length(reading);
        characters += length;
        pending.add(new Pending(cutter.number(), outcome, length, null));
      }
      if (cutter.full()) {
        end();
      }
    }

    private void end() {
      if (!cutter.empty()) {
        int number = cutter.number();
        String input = cutter.cut();
        Optional<Tally> done = store.done(number);
        if (done.isPresent()) {
          store.check(number, input);
          tally = tally.plus(done.get());
          watch.at(tally);
        } else {
          pending.add(new Pending(number, null, 0, input));
        }
      }
    }

    private void write(Pending next) {
      if (part == null) {
        part = store.begin(next.shard());
      }
      if (next.outcome() == null) {
        part.commit(next.input());
        part = null;
      } else {
        Outcome outcome = result(next.outcome());
        part.add(outcome);
        tally = tally.plus(outcome.tally());
        characters -= next.characters();
        watch.at(tally);
      }
    }

    private Outcome result(CompletableFuture<Outcome> future) {
      while (true) {
        try {
          return future.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          watch.at(tally);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("interrupted while waiting for an article", e);
        } catch (ExecutionException e) {
          throw e.getCause() instanceof RuntimeException cause
              ? cause
              : new IllegalStateException("an article was lost", e.getCause());
        }
      }
    }
  }
}
