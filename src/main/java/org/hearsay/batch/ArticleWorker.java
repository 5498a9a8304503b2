package org.hearsay.batch;

import java.util.function.Consumer;
import org.hearsay.analysis.RejectedException;
import org.hearsay.batch.Outcome.Extracted;
import org.hearsay.batch.Outcome.Rejected;
import org.hearsay.io.Incoming;
import org.hearsay.io.RecordEncoder;
import org.hearsay.model.Article;
import org.hearsay.model.Document;

/**
 * Processes one article. Whatever exception it causes becomes a reject, so that one bad text never
 * ends a run; an {@link Error} is left to the caller, since the JVM may not be sound after it. Safe
 * to share between threads.
 */
public final class ArticleWorker {
  /** The stage that makes lines of a document. */
  private static final String RECORDS = "records";

  private final Layers layers;
  private final RecordEncoder encoder;

  /** Lays all layers over an article, and tells of each stage as it begins. */
  @FunctionalInterface
  public interface Layers {
    Document process(Article article, Consumer<String> stages);
  }

  /**
   * @param layers safe to share between threads
   * @param encoder turns documents into lines
   */
  public ArticleWorker(Layers layers, RecordEncoder encoder) {
    this.layers = layers;
    this.encoder = encoder;
  }

  /**
   * @param stages told the name of each stage that the article comes to
   */
  public Outcome process(Incoming incoming, Consumer<String> stages) {
    Way way = new Way(stages);
    try {
      Document document = layers.process(incoming.article(), way);
      way.accept(RECORDS);
      return new Extracted(encoder.encode(document), Tally.of(document, incoming.replaced()));
    } catch (RejectedException e) {
      return way.reject(incoming, e.code(), e.getMessage());
    } catch (RuntimeException e) {
      return way.reject(incoming, "internal-error", describe(e));
    }
  }

  /** What a failure of the program is called in a reject. */
  static String describe(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where =
        trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    return failure.getClass().getSimpleName() + ": " + failure.getMessage() + where;
  }

  /** Where an article has come to. */
  private static final class Way implements Consumer<String> {
    private final Consumer<String> stages;
    private String stage = "start";

    Way(Consumer<String> stages) {
      this.stages = stages;
    }

    @Override
    public void accept(String next) {
      stage = next;
      stages.accept(next);
    }

    Rejected reject(Incoming incoming, String code, String message) {
      return new Rejected(incoming.rejected(stage, code, message));
    }
  }
}
