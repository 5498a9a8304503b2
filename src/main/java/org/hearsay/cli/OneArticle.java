package org.hearsay.cli;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.analysis.RejectedException;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Incoming;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.Reading;
import org.hearsay.io.Reject;
import org.hearsay.model.Document;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** An article for a person to look at: what the commands share that process just one. */
final class OneArticle {
  @Parameters(
      paramLabel = "ARTICLE",
      description = "A file (.txt, .json; of a .jsonl its first article), or - for standard input.")
  private String input;

  @Mixin private PipelineOptions options;

  /**
   * Processes it and hands it on; returns the exit code.
   *
   * @param console tells where it cannot be processed
   */
  int process(Console console, Consumer<Document> sink) {
    Reading reading = first(console);
    if (reading instanceof Reject reject) {
      return rejected(console, reject.origin(), reject.message());
    }
    Incoming incoming = (Incoming) reading;
    Document document;
    try {
      document = options.load().pipeline().process(incoming.article());
    } catch (RejectedException e) {
      return rejected(console, incoming.origin(), e.getMessage());
    }
    sink.accept(document);
    return ExitCode.CLEAN;
  }

  private Reading first(Console console) {
    try (ArticleReader articles =
        ArticleReader.open(List.of(input), console.in(), ReadLimits.STANDARD)) {
      return articles.next();
    }
  }

  private static int rejected(Console console, String origin, String message) {
    console.err().println("hearsay: " + origin + ": " + message);
    return ExitCode.REJECTED;
  }
}
