package org.hearsay.batch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearsay.batch.Outcome.Rejected;
import org.hearsay.io.Incoming;
import org.hearsay.io.RunReport;

/**
 * Processes articles on threads of this JVM. There is no deadline, and an article that exhausts the
 * memory or crashes native code takes the whole run with it.
 */
public final class LocalProcessor implements Processor {
  private static final long STACK_BYTES = 16L << 20;

  private final ArticleWorker worker;
  private final List<RunReport.Model> models;
  private final ExecutorService threads;

  /**
   * @param models that were loaded for the worker
   * @param threads 1 or more
   */
  public LocalProcessor(ArticleWorker worker, List<RunReport.Model> models, int threads) {
    this.worker = worker;
    this.models = List.copyOf(models);
    this.threads = threads(threads);
  }

  /** Threads with room for deep recursion, which do not keep the JVM alive. */
  public static ExecutorService threads(int count) {
    return Executors.newFixedThreadPool(
        count,
        work -> {
          Thread thread = new Thread(null, work, "article", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public List<RunReport.Model> ready() {
    return models;
  }

  @Override
  public CompletableFuture<Outcome> submit(Incoming incoming) {
    return CompletableFuture.supplyAsync(() -> process(incoming), threads);
  }

  private Outcome process(Incoming incoming) {
    try {
      return worker.process(incoming, stage -> {});
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Rejected(
          incoming.rejected("process", "internal-error", ArticleWorker.describe(e)));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
