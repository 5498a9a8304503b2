package org.hearsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.analysis.RejectedException;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Incoming;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.Reading;
import org.hearsay.io.Reject;
import org.hearsay.model.Document;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An article for a person to look at: what the commands share that process just one. */
final class OneArticle {
  /** A feed may be long, and reading on tells no more. */
  private static final int MOST_COUNTED = 1_000;

  @Parameters(
      paramLabel = "ARTICLE",
      description =
          "A file (.txt, .json, .jsonl), a folder of such files, or - for standard input. Of several articles the"
              + " first, unless --article is given.")
  private String input;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description =
          "The article of this id: the one it gives itself, else the name of its file without the suffix.")
  private String id;

  @Mixin private PipelineOptions options;

  /**
   * Processes it and hands it on; returns the exit code.
   *
   * @param console tells where it cannot be processed
   */
  int process(Console console, Consumer<Document> sink) {
    Reading reading = chosen(console);
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

  private Reading chosen(Console console) {
    try (ArticleReader articles =
        ArticleReader.open(List.of(input), console.in(), ReadLimits.STANDARD)) {
      return id == null ? first(articles, console) : named(articles);
    }
  }

  /** Tells which it is where there are more. */
  private static Reading first(ArticleReader articles, Console console) {
    Reading first = articles.next();
    int count = 1;
    while (count < MOST_COUNTED && articles.hasNext()) {
      articles.next();
      count++;
    }
    if (count > 1) {
      String all =
          articles.hasNext()
              ? String.format(Locale.ROOT, "more than %,d", count)
              : String.format(Locale.ROOT, "%,d", count);
      console
          .err()
          .printf(
              "hearsay: article 1 of %s, %s; --article ID takes another one%n", all, called(first));
    }
    return first;
  }

  private static String called(Reading reading) {
    return Excerpt.quoted(
        reading instanceof Incoming incoming
            ? incoming.article().id()
            : ((Reject) reading).origin());
  }

  private Reading named(ArticleReader articles) {
    Reading reading = null;
    int count = 0;
    while (articles.hasNext()) {
      reading = articles.next();
      count++;
      String found =
          reading instanceof Incoming incoming
              ? incoming.article().id()
              : ((Reject) reading).article();
      if (id.equals(found)) {
        return reading;
      }
    }
    throw new UsageException(
        "--article %s: none of the %d there has this id; the last one is %s"
            .formatted(Excerpt.quoted(id), count, called(reading)));
  }

  private static int rejected(Console console, String origin, String message) {
    console.err().println("hearsay: " + origin + ": " + message);
    return ExitCode.REJECTED;
  }
}
