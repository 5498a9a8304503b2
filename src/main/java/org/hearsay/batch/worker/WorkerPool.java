package org.hearsay.batch.worker;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.batch.Outcome;
import org.hearsay.batch.Processor;
import org.hearsay.io.Incoming;
import org.hearsay.io.RunReport;

/**
 * Processes articles in another JVM, with a spare one at hand. When a worker ends, or is ended for
 * an article past its deadline, the spare takes over: the articles that may have caused the end are
 * tried again, each alone, and rejected if it comes to the same; the others that the worker had go
 * on as if nothing had happened.
 *
 * <p>All that happens is put in a queue and dealt with by one thread, so that there are no locks.
 */
public final class WorkerPool implements Processor {
  private static final long TICK_MILLIS = 50;

  private final WorkerSettings settings;
  private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
  private final CompletableFuture<List<RunReport.Model>> models = new CompletableFuture<>();
  private final AtomicInteger ready = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final Foreman foreman;
  private int numbers;
  private volatile boolean closed;

  /** Starts the first worker. */
  public WorkerPool(WorkerSettings settings) {
    this.settings = settings;
    this.foreman = new Foreman(settings, new Queued(), models, ready, lost);
    events.add(foreman::begin);
    Thread thread = new Thread(this::loop, "workers");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public List<RunReport.Model> ready() {
    try {
      return models.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public CompletableFuture<Outcome> submit(Incoming incoming) {
    Task task =
        new Task(numbers++, incoming, settings.deadline(incoming.article().text().length()));
    events.add(() -> foreman.take(task));
    return task.outcome();
  }

  @Override
  public int workers() {
    return ready.get();
  }

  @Override
  public int lost() {
    return lost.get();
  }

  @Override
  public void close() {
    closed = true;
    events.add(() -> {});
  }

  private void loop() {
    while (!closed) {
      try {
        Runnable event = events.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
        if (event != null && !closed) {
          event.run();
        }
        if (!closed) {
          foreman.look(System.nanoTime());
        }
      } catch (InterruptedException e) {
        closed = true;
      } catch (RuntimeException e) {
        // A fault of the program must not leave the run waiting for ever.
        foreman.fail(e);
      }
    }
    foreman.end();
  }

  /** Puts what a worker tells in the queue. */
  private final class Queued implements WorkerProcess.Listener {
    @Override
    public void message(WorkerProcess worker, Message message) {
      events.add(() -> foreman.hear(worker, message));
    }

    @Override
    public void end(WorkerProcess worker, int code) {
      events.add(() -> foreman.miss(worker, code));
    }
  }
}
