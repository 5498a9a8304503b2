package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.analysis.RejectedException;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Resolution;
import org.hearsay.pipeline.Pipeline;

/**
 * How fast speakers are named, beside CoreNLP's statistical coreference on the same attributions.
 * Everything that either needs before is made beforehand and not timed: tokens, tags, names, trees.
 *
 * @param pipeline whose resolver is measured
 * @param peer makes a document ready for the system that is measured beside it, and gives what is
 *     timed
 * @param rounds turns that each takes
 */
record SpeakerBenchmark(
    Pipeline pipeline, Function<Document, Supplier<Resolution>> peer, int rounds) {
  private static final double NANOS = 1e9;

  /** Measures on one thread and prints. */
  void run(List<Article> articles, Console console) {
    List<Document> documents = new ArrayList<>();
    long words = 0;
    for (Article article : articles) {
      try {
        Document document = Document.of(article);
        document = document.withAnalysis(pipeline.analyzer().analyze(article));
        document = document.withAttributions(pipeline.attributor().attribute(document));
        documents.add(document);
        words += document.analysis().words();
      } catch (RejectedException e) {
        console
            .err()
            .printf(Locale.ROOT, "hearsay: %s left out: %s%n", article.id(), e.getMessage());
      }
    }
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = -1; round < rounds; round++) {
      double one = seconds(documents, document -> () -> pipeline.resolver().resolve(document));
      double other = seconds(documents, peer);
      if (round >= 0) {
        ours.add(one);
        theirs.add(other);
      }
    }
    console
        .out()
        .printf(
            Locale.ROOT,
            "%,d articles, %,d words, 1 thread, %d rounds: speakers alone%n%n%-16s %12s %10s%n"
                + "%-16s %,12.0f %10.1f%n%-16s %,12.0f %10.1f%n",
            documents.size(),
            words,
            rounds,
            "",
            "words/s",
            "ratio",
            "hearsay",
            words / BenchmarkCommand.median(ours),
            1.0,
            "corenlp-coref",
            words / BenchmarkCommand.median(theirs),
            BenchmarkCommand.median(theirs) / BenchmarkCommand.median(ours));
  }

  private static double seconds(
      List<Document> documents, Function<Document, Supplier<Resolution>> system) {
    double seconds = 0;
    for (Document document : documents) {
      Supplier<Resolution> task = system.apply(document);
      long started = System.nanoTime();
      Resolution resolution = task.get();
      seconds += (System.nanoTime() - started) / NANOS;
      if (resolution.speakers().size() != document.attributions().size()) {
        throw new IllegalStateException("speakers missing in " + document.article().id());
      }
    }
    return seconds;
  }
}
