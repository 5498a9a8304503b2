package org.hearsay.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.StanceRecord;

/**
 * Counts whole attributions: content, source and cue together; how many of each kind were found;
 * whether the source is right where the content is; and which one stands inside which.
 */
final class AttributionScorer {
  private static final Map<String, Double> LEAST =
      Map.of("attribution", SpanScorer.HALF, "attribution_30", 0.3, "attribution_80", 0.8);

  private final Counts counts;

  AttributionScorer(Counts counts) {
    this.counts = counts;
  }

  void score(Alignment alignment) {
    List<GoldAttribution> wanted = alignment.gold().attributions();
    LEAST.forEach(
        (name, least) -> {
          int right = right(alignment, least).size();
          counts.addMatch(name, right, wanted.size(), alignment.records().size());
        });
    confidence(alignment);
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).kind() != null) {
        counts.addAnswer("recall." + wanted.get(i).kind(), alignment.recordOf(i).isPresent());
      }
    }
    for (Matching.Pair pair : alignment.pairs()) {
      if (!alignment.wanted(pair).source().isEmpty()) {
        counts.addAnswer("source.on_matched", sharesSource(alignment, pair));
      }
    }
    if (alignment.gold().named()) {
      nesting(alignment);
    }
  }

  /** The records that agree with gold in content, source and cue, by their index. */
  private static Set<Integer> right(Alignment alignment, double least) {
    return alignment.pairs(least).stream()
        .filter(p -> alignment.agree(SpanRole.SOURCE, p, least))
        .filter(p -> alignment.agree(SpanRole.CUE, p, least))
        .map(Matching.Pair::found)
        .collect(Collectors.toSet());
  }

  /** Of the records of each tenth of confidence, how many are right as whole attributions. */
  private void confidence(Alignment alignment) {
    Set<Integer> right = right(alignment, SpanScorer.HALF);
    for (int i = 0; i < alignment.records().size(); i++) {
      Reliability.count(
          "confidence", alignment.records().get(i).confidence(), right.contains(i), counts);
    }
  }

  private static boolean sharesSource(Alignment alignment, Matching.Pair pair) {
    Characters characters = alignment.characters();
    return characters
        .of(alignment.wanted(pair).source())
        .intersects(characters.of(alignment.found(pair).source().spans()));
  }

  /** A link is right if both of its ends are, and lead to each other. */
  private void nesting(Alignment alignment) {
    Map<String, String> recordIds = new HashMap<>();
    for (Matching.Pair pair : alignment.pairs()) {
      recordIds.put(alignment.wanted(pair).id(), alignment.found(pair).id());
    }
    int right = 0;
    for (Matching.Pair pair : alignment.pairs()) {
      String outer = alignment.wanted(pair).nestedIn();
      String found = alignment.found(pair).nestedIn();
      if (outer != null) {
        counts.addAnswer("nested", found != null);
        right += found != null && found.equals(recordIds.get(outer)) ? 1 : 0;
      }
    }
    long gold = alignment.gold().attributions().stream().filter(a -> a.nestedIn() != null).count();
    long given =
        alignment.records().stream().map(StanceRecord::nestedIn).filter(n -> n != null).count();
    counts.addMatch("nesting", right, gold, given);
  }
}
