package org.hearsay.batch.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearsay.batch.Outcome;
import org.hearsay.io.FileException;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.RunReport;

/** Decides who does what, and what follows from a worker's end. Used by one thread. */
final class Foreman {
  /** So often in a row a worker may end before it is ready. */
  private static final int FALSE_STARTS = 3;

  /** So often if signals from outside end it, which tell nothing of its own state. */
  private static final int KILLED_STARTS = 20;

  private final WorkerSettings settings;
  private final WorkerProcess.Listener listener;
  private final CompletableFuture<List<RunReport.Model>> models;
  private final AtomicInteger ready;
  private final AtomicInteger lost;
  private final Deque<Task> waiting = new ArrayDeque<>();
  private final Deque<Task> suspects = new ArrayDeque<>();
  private final long started = System.nanoTime();
  private WorkerProcess active;
  private WorkerProcess spare;
  private Task alone;
  private RuntimeException failure;
  private IOException trouble;
  private int falseStarts;
  private int killedStarts;

  /**
   * @param models completed with the first worker that is ready
   * @param ready counts the workers that are
   * @param lost counts those that ended after they were
   */
  Foreman(
      WorkerSettings settings,
      WorkerProcess.Listener listener,
      CompletableFuture<List<RunReport.Model>> models,
      AtomicInteger ready,
      AtomicInteger lost) {
    this.settings = settings;
    this.listener = listener;
    this.models = models;
    this.ready = ready;
    this.lost = lost;
  }

  void begin() {
    active = start();
  }

  /** A new worker, or null where the system does not give one now: it is asked again. */
  private WorkerProcess start() {
    try {
      return WorkerProcess.start(settings, listener);
    } catch (IOException e) {
      killedStarts++;
      trouble = e;
      return null;
    }
  }

  private Stream<WorkerProcess> workers() {
    return Stream.of(active, spare).filter(Objects::nonNull);
  }

  /** Takes an article. */
  void take(Task task) {
    if (failure == null) {
      waiting.add(task);
    } else {
      task.outcome().completeExceptionally(failure);
    }
  }

  /** Ends what takes too long, sees to a spare worker, and gives out what can be done. */
  void look(long now) {
    if (failure != null) {
      return;
    }
    if (active == null) {
      active = start();
      if (active == null) {
        if (hopeless()) {
          fail(new WorkerException(settings.command().get(0), trouble));
        }
        return;
      }
    }
    workers().toList().forEach(worker -> worker.checkTime(now, settings.start()));
    if (spare == null
        && !hopeless()
        && active.ready()
        && (lost.get() > 0 || now - started > settings.spareAfter().toNanos())) {
      spare = start();
    }
    giveOut();
  }

  /** Gives the worker what it can take: a suspect alone, else as many as keep it busy. */
  private void giveOut() {
    if (!active.ready() || alone != null) {
      return;
    }
    if (suspects.isEmpty()) {
      while (!waiting.isEmpty() && active.load() < 2 * settings.threads()) {
        active.give(waiting.remove());
      }
    } else if (active.load() == 0) {
      alone = suspects.remove();
      active.give(alone);
    }
  }

  /** A worker says something; one that makes no sense is not one to go on with. */
  void hear(WorkerProcess worker, Message message) {
    try {
      switch (message.kind()) {
        case READY -> {
          worker.setReady();
          falseStarts = 0;
          killedStarts = 0;
          ready.incrementAndGet();
          models.complete(
              List.of(JsonFiles.parse(message.parts().get(0), RunReport.Model[].class)));
        }
        case FAILED -> fail(new FileException(message.parts().get(0)));
        case STAGE ->
            worker
                .task(message.number())
                .ifPresent(task -> task.enter(message.parts().get(0), System.nanoTime()));
        case EXTRACTED, REJECTED -> done(worker, message);
        case TASK -> worker.kill();
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      worker.kill();
    }
  }

  private void done(WorkerProcess worker, Message message) {
    Outcome outcome = message.outcome();
    worker
        .remove(message.number())
        .ifPresent(
            task -> {
              alone = task.equals(alone) ? null : alone;
              task.outcome().complete(outcome);
            });
  }

  /** A worker has ended. */
  void miss(WorkerProcess worker, int code) {
    Death death = worker.death(code);
    if (worker.ready()) {
      ready.decrementAndGet();
      lost.incrementAndGet();
      // Whatever kept a spare from its start, there is room for one again.
      falseStarts = 0;
      killedStarts = 0;
    } else if (death.outside()) {
      killedStarts++;
    } else {
      falseStarts++;
    }
    if (failure != null) {
      return;
    }
    if (worker.equals(spare)) {
      spare = null;
    } else if (worker.equals(active)) {
      takeBack(worker, death);
      replace(death);
    }
  }

  private boolean hopeless() {
    return falseStarts >= FALSE_STARTS || killedStarts >= KILLED_STARTS;
  }

  /** Without a spare that could not be started either the run cannot go on. */
  private void replace(Death death) {
    if (spare == null && hopeless()) {
      active = null;
      fail(new WorkerException(falseStarts + killedStarts, death));
    } else {
      active = spare == null ? start() : spare;
      spare = null;
    }
  }

  /** What a worker that has ended did not do: whatever may have ended it is suspect. */
  private void takeBack(WorkerProcess worker, Death death) {
    long now = System.nanoTime();
    alone = null;
    List<Task> left = worker.tasks();
    for (int i = left.size() - 1; i >= 0; i--) {
      Task task = left.get(i);
      boolean late = worker.late().contains(task);
      if (!late && !(task.begun() && worker.late().isEmpty())) {
        task.reset();
        waiting.addFirst(task);
      } else if (task.survives(late ? Death.late(task.deadline().toSeconds()) : death, now)) {
        suspects.addFirst(task);
      }
    }
  }

  /** The run cannot go on. */
  void fail(RuntimeException reason) {
    failure = reason;
    models.completeExceptionally(reason);
    Stream.of(
            workers().flatMap(worker -> worker.tasks().stream()),
            suspects.stream(),
            waiting.stream())
        .flatMap(tasks -> tasks)
        .forEach(task -> task.outcome().completeExceptionally(reason));
  }

  /** Ends all workers. */
  void end() {
    workers().forEach(WorkerProcess::kill);
  }
}
