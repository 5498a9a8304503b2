package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom a mention may mean and how well each fits, while they are weighed up. */
final class Ranking {
  private final Map<Referent, Double> scores = new LinkedHashMap<>();

  /** Notes a score; of several for one the best counts. */
  void add(Referent referent, double score) {
    scores.merge(referent, score, Math::max);
  }

  /** How far the score of one is ahead of the best of the others; infinite without others. */
  double lead(Referent best) {
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
      if (entry.getKey() != best) {
        second = Math.max(second, entry.getValue());
      }
    }
    return scores.get(best) - second;
  }

  /**
   * The others, the best first; they share what probability is left, each in proportion to the
   * exponential of its score.
   *
   * @param confidence in the best, in [0, 1]
   */
  List<Finding.Rival> rivals(Referent best, double confidence) {
    double top = scores.get(best);
    double sum = 0;
    for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
      sum += entry.getKey() == best ? 0 : Math.exp(entry.getValue() - top);
    }
    List<Finding.Rival> rivals = new ArrayList<>();
    for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
      if (entry.getKey() != best && sum > 0) {
        double share = Math.exp(entry.getValue() - top) / sum;
        rivals.add(new Finding.Rival(entry.getKey(), (1 - confidence) * share));
      }
    }
    rivals.sort(Comparator.comparingDouble((Finding.Rival rival) -> -rival.confidence()));
    return rivals;
  }
}
