package org.hearsay.train.encoder;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Two threads that do the two halves of a task. There are always two, whatever the machine has, so
 * that sums are formed in the same order everywhere.
 */
final class Pair implements AutoCloseable {
  static final int SIZE = 2;

  private final ExecutorService executor =
      Executors.newFixedThreadPool(
          SIZE,
          work -> {
            Thread thread = new Thread(work, "trainer");
            thread.setDaemon(true);
            return thread;
          });

  /** Runs both halves, 0 and 1, and waits for them. */
  void run(IntConsumer half) {
    List<CompletableFuture<Void>> halves =
        IntStream.range(0, SIZE)
            .mapToObj(i -> CompletableFuture.runAsync(() -> half.accept(i), executor))
            .toList();
    halves.forEach(CompletableFuture::join);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
