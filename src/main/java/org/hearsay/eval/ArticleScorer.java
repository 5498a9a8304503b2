package org.hearsay.eval;

import java.util.List;
import org.hearsay.eval.gold.GoldArticle;
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
    SpanScorer scorer = new SpanScorer(counts, alignment.characters());
    for (SpanRole role : SpanRole.values()) {
      scorer.score(
          role,
          alignment.gold().attributions().stream().map(role::of).toList(),
          alignment.records().stream().map(role::of).toList());
    }
  }
}
