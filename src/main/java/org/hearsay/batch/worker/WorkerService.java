package org.hearsay.batch.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.hearsay.batch.ArticleWorker;
import org.hearsay.batch.LocalProcessor;
import org.hearsay.batch.Outcome;
import org.hearsay.io.FileException;
import org.hearsay.io.Incoming;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.RunReport;

/**
 * The other end of a {@link WorkerProcess}: takes articles from a run and gives back what becomes
 * of them. An {@link Error} ends the JVM, which is not sound after it, with a code that says which;
 * the end of the input, which comes with the end of the run, ends it too.
 */
public final class WorkerService {
  private final DataInputStream in;
  private final DataOutputStream out;

  /** Loads what processes articles. */
  @FunctionalInterface
  public interface Loader {
    /**
     * @throws FileException if a model cannot be loaded
     */
    Loaded load();
  }

  /**
   * @param worker processes articles
   * @param models that were loaded for it
   */
  public record Loaded(ArticleWorker worker, List<RunReport.Model> models) {}

  /**
   * @param in from the run
   * @param out to the run; nothing else may write to it
   */
  public WorkerService(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /**
   * Serves until the run ends.
   *
   * @param threads articles processed at a time, 1 or more
   */
  public void serve(Loader loader, int threads) throws IOException {
    Loaded loaded;
    try {
      loaded = loader.load();
    } catch (FileException e) {
      send(Message.of(Message.Kind.FAILED, 0, e.getMessage()));
      return;
    }
    ExecutorService executor = LocalProcessor.threads(threads);
    send(Message.of(Message.Kind.READY, 0, JsonFiles.line(loaded.models())));
    Optional<Message> task = Message.read(in);
    while (task.isPresent()) {
      Message message = task.get();
      executor.execute(() -> process(loaded.worker(), message));
      task = Message.read(in);
    }
    Death.halt(0);
  }

  private void process(ArticleWorker worker, Message task) {
    try {
      int number = task.number();
      Incoming incoming = JsonFiles.parse(task.parts().get(0), Incoming.class);
      Outcome outcome =
          worker.process(incoming, stage -> send(Message.of(Message.Kind.STAGE, number, stage)));
      send(Message.of(number, outcome));
    } catch (Throwable e) {
      Death.halt(Death.code(e));
    }
  }

  private void send(Message message) {
    synchronized (out) {
      try {
        message.write(out);
      } catch (IOException e) {
        Death.halt(0);
      }
    }
  }
}
