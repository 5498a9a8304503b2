package org.hearsay.batch.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearsay.io.JsonFiles;

/**
 * A JVM that processes articles, and can be ended at any moment. Its messages and its end are told
 * to a listener, on threads of its own; all else is used by one thread.
 */
final class WorkerProcess {
  private static final int WORDS = 300;
  private static final int ENDING_SECONDS = 5;

  private final Process process;
  private final BlockingQueue<Task> outgoing = new LinkedBlockingQueue<>();
  private final Listener listener;
  private final long started = System.nanoTime();
  private final Map<Integer, Task> tasks = new LinkedHashMap<>();
  private final List<Task> late = new ArrayList<>();
  private volatile String last = "";
  private volatile boolean killed;
  private boolean ready;

  /** What a worker tells. */
  interface Listener {
    void message(WorkerProcess worker, Message message);

    /** It has ended; nothing comes from it any more. */
    void end(WorkerProcess worker, int code);
  }

  private WorkerProcess(Process process, Listener listener) {
    this.process = process;
    this.listener = listener;
  }

  static WorkerProcess start(WorkerSettings settings, Listener listener) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(settings.command());
    builder.environment().putAll(settings.environment());
    WorkerProcess worker = new WorkerProcess(builder.start(), listener);
    daemon("worker-articles", worker::write);
    daemon("worker-words", worker::readWords);
    daemon("worker-messages", worker::readMessages);
    return worker;
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void readMessages() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      for (Optional<Message> next = Message.read(in); next.isPresent(); next = Message.read(in)) {
        listener.message(this, next.get());
      }
    } catch (IOException e) {
      last = "it sent what is no message: " + e.getMessage();
    }
    listener.end(this, exitCode());
  }

  /** Its own one, if it gives one: its output ends a little before it does. */
  private int exitCode() {
    while (true) {
      try {
        if (!process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
          kill();
        }
        return process.waitFor();
      } catch (InterruptedException e) {
        // Nobody interrupts this thread, and there is nothing else for it to do.
      }
    }
  }

  private void readWords() {
    try (BufferedReader words =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = words.readLine(); line != null; line = words.readLine()) {
        last = line.strip().substring(0, Math.min(line.strip().length(), WORDS));
      }
    } catch (IOException e) {
      // Its messages end as well, and are told of.
    }
  }

  /** Gives it an article. Where it has ended meanwhile, its end is told of soon. */
  void give(Task task) {
    task.give(System.nanoTime());
    tasks.put(task.number(), task);
    outgoing.add(task);
  }

  /** On a thread of its own, for a worker that is out of order may not take what it gets. */
  private void write() {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16))) {
      while (process.isAlive()) {
        Task task = outgoing.poll(1, TimeUnit.SECONDS);
        if (task != null) {
          String json = JsonFiles.line(task.incoming());
          Message.of(Message.Kind.TASK, task.number(), json).write(out);
        }
      }
    } catch (IOException e) {
      // It has ended, or is about to.
    } catch (InterruptedException e) {
      // Nobody interrupts this thread, and the process would end with its input.
    }
  }

  /** The article of a number, if it still has it. */
  Optional<Task> task(int number) {
    return Optional.ofNullable(tasks.get(number));
  }

  /** Takes an article from it that is done. */
  Optional<Task> remove(int number) {
    return Optional.ofNullable(tasks.remove(number));
  }

  /** How many articles it has. */
  int load() {
    return tasks.size();
  }

  /** The articles it has, in the order in which it got them. */
  List<Task> tasks() {
    return List.copyOf(tasks.values());
  }

  /** Those for which it was ended. */
  List<Task> late() {
    return late;
  }

  /**
   * Ends it where an article takes too long, or its start.
   *
   * @param now of {@link System#nanoTime()}
   * @param start how long it may take to be ready
   */
  void checkTime(long now, Duration start) {
    if (late.isEmpty()) {
      boolean idle = tasks.values().stream().noneMatch(Task::begun);
      late.addAll(
          tasks.values().stream()
              .filter(task -> task.late(now) || (idle && task.stuck(now)))
              .toList());
      if (!late.isEmpty() || (!ready && now - started > start.toNanos())) {
        kill();
      }
    }
  }

  boolean ready() {
    return ready;
  }

  void setReady() {
    ready = true;
  }

  void kill() {
    killed = true;
    process.destroyForcibly();
  }

  /** Why it ended, as its exit code tells. */
  Death death(int code) {
    Death death = Death.of(code, last);
    return killed && death.outside() ? Death.disorder(last) : death;
  }
}
