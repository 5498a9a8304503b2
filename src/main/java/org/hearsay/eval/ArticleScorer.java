package org.hearsay.eval;

import java.util.List;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.StanceRecord;

/** Counts what is right in the records of one article, by all the ways of scoring. */
final class ArticleScorer {
  private ArticleScorer() {}

  static Counts score(GoldArticle gold, List<StanceRecord> records) {
    Counts counts = new Counts();
    if (gold.isSentence()) {
      new SentenceScorer(counts).score(gold, records);
      return counts;
    }
    Alignment alignment = Alignment.of(gold, records);
    spans(alignment, counts);
    new QuotationScorer(counts).score(alignment);
    new AttributionScorer(counts).score(alignment);
    if (gold.named()) {
      new SpeakerScorer(counts).score(alignment);
    }
    new StanceScorer(counts).score(alignment);
    return counts;
  }

  private static void spans(Alignment alignment, Counts counts) {
    List<GoldAttribution> wanted = alignment.gold().attributions();
    List<StanceRecord> found = alignment.records();
    Characters characters = alignment.characters();
    SpanScorer scorer = new SpanScorer(counts);
    scorer.score(
        "content",
        wanted.stream().map(GoldAttribution::content).toList(),
        found.stream().map(r -> r.content().spans()).toList(),
        characters::ofContent);
    scorer.score(
        "cue",
        wanted.stream().map(GoldAttribution::cue).toList(),
        found.stream().map(r -> r.cue().spans()).toList(),
        characters::of);
    scorer.score(
        "source",
        wanted.stream().map(GoldAttribution::source).toList(),
        found.stream().map(r -> r.source().spans()).toList(),
        characters::of);
  }
}
