package org.hearsay.batch;

import java.util.function.Function;
import org.hearsay.analysis.RejectedException;
import org.hearsay.batch.Outcome.Extracted;
import org.hearsay.batch.Outcome.Rejected;
import org.hearsay.io.Incoming;
import org.hearsay.io.Reading;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.Reject;
import org.hearsay.model.Article;
import org.hearsay.model.Document;

/**
 * Processes one article. Whatever goes wrong with it becomes a reject, so that one bad text never
 * ends a run. Safe to share between threads.
 */
public final class ArticleWorker implements Function<Reading, Outcome> {
  private static final String STAGE = "process";

  private final Function<Article, Document> pipeline;
  private final RecordEncoder encoder;

  /**
   * @param pipeline lays all layers over an article; safe to share between threads
   * @param encoder turns documents into lines
   */
  public ArticleWorker(Function<Article, Document> pipeline, RecordEncoder encoder) {
    this.pipeline = pipeline;
    this.encoder = encoder;
  }

  @Override
  public Outcome apply(Reading reading) {
    return reading instanceof Incoming incoming
        ? process(incoming)
        : new Rejected((Reject) reading);
  }

  /**
   * The document boundary: the only place in the project that catches everything an article may
   * cause.
   */
  private Outcome process(Incoming incoming) {
    try {
      Document document = pipeline.apply(incoming.article());
      return new Extracted(document, encoder.encode(document), incoming.replaced());
    } catch (RejectedException e) {
      return reject(incoming, e.code(), e.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return reject(incoming, "internal-error", describe(e));
    }
  }

  private static Outcome reject(Incoming incoming, String code, String message) {
    return new Rejected(
        new Reject(incoming.origin(), incoming.article().id(), STAGE, code, message));
  }

  private static String describe(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where =
        trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    return failure.getClass().getSimpleName() + ": " + failure.getMessage() + where;
  }
}
