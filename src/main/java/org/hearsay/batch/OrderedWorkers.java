package org.hearsay.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Applies a function on several threads and hands on the results in the order of the inputs. At
 * most a few inputs for each thread are in memory at a time.
 *
 * @param threads 1 or more
 */
record OrderedWorkers(int threads) {
  private static final int WINDOW_PER_THREAD = 4;

  OrderedWorkers {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads);
    }
  }

  /**
   * @param inputs read by the calling thread
   * @param work safe to share between threads
   * @param sink called by the calling thread
   */
  <T, R> void run(Iterator<T> inputs, Function<T, R> work, Consumer<R> sink) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, OrderedWorkers::daemon);
    try {
      Deque<Future<R>> window = new ArrayDeque<>();
      while (inputs.hasNext()) {
        T input = inputs.next();
        window.add(executor.submit(() -> work.apply(input)));
        if (window.size() >= threads * WINDOW_PER_THREAD) {
          sink.accept(result(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        sink.accept(result(window.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "worker", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private static final long STACK_BYTES = 16L << 20;

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a worker", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    }
  }
}
