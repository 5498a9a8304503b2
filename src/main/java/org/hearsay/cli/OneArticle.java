package org.hearsay.cli;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.analysis.RejectedException;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Incoming;
import org.hearsay.io.Reading;
import org.hearsay.io.Reject;
import org.hearsay.model.Document;

/**
 * The first article of an input, for a person to look at.
 *
 * @param console tells where it cannot be processed
 * @param input as for {@code extract}
 * @param options of the pipeline
 */
record OneArticle(Console console, String input, PipelineOptions options) {

  /** Processes it and hands it on; returns the exit code. */
  int process(Consumer<Document> sink) {
    Reading reading = first();
    if (reading instanceof Reject reject) {
      return rejected(reject.origin(), reject.message());
    }
    Incoming incoming = (Incoming) reading;
    Document document;
    try {
      document = options.load().pipeline().process(incoming.article());
    } catch (RejectedException e) {
      return rejected(incoming.origin(), e.getMessage());
    }
    sink.accept(document);
    return ExitCode.CLEAN;
  }

  private Reading first() {
    try (ArticleReader articles =
        ArticleReader.open(List.of(input), console.in(), ArticleReader.DEFAULT_LIMIT)) {
      return articles.next();
    }
  }

  private int rejected(String origin, String message) {
    console.err().println("hearsay: " + origin + ": " + message);
    return ExitCode.REJECTED;
  }
}
