package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom a mention may mean and how well each fits, while they are weighed up. */
final class Ranking {
  private static final double MOST = 0.95;

  /** Set so that confidence was right on articles seen for the first time. */
  private static final double SHARPNESS = 0.6;

  private final Map<Referent, Double> scores = new LinkedHashMap<>();

  /** Notes a score; of several for one the best counts. */
  void add(Referent referent, double score) {
    scores.merge(referent, score, Math::max);
  }

  /**
   * How likely one is: its share of the exponentials of all scores, in (0, {@value #MOST}].
   *
   * @param best one of those noted
   */
  double confidence(Referent best) {
    return Math.min(MOST, Math.exp(SHARPNESS * scores.get(best)) / sum());
  }

  private double sum() {
    return scores.values().stream().mapToDouble(score -> Math.exp(SHARPNESS * score)).sum();
  }

  /**
   * The others, the best first; they share what probability is left, each in proportion to the
   * exponential of its score.
   *
   * @param confidence in the best, in [0, 1]
   */
  List<Finding.Rival> rivals(Referent best, double confidence) {
    double others = sum() - Math.exp(SHARPNESS * scores.get(best));
    List<Finding.Rival> rivals = new ArrayList<>();
    for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
      if (entry.getKey() != best) {
        double share = Math.exp(SHARPNESS * entry.getValue()) / others;
        rivals.add(new Finding.Rival(entry.getKey(), (1 - confidence) * share));
      }
    }
    rivals.sort(Comparator.comparingDouble((Finding.Rival rival) -> -rival.confidence()));
    return rivals;
  }
}
