package org.hearsay.stance;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Target;

/** Adds up evidence: the score is the hyperbolic tangent of its sum, small scores are neutral. */
final class Verdict {
  private static final double SCALE = 2.5;
  private static final double THRESHOLD = 0.25;
  private static final double LEAST_EVIDENCE = 0.3;
  private static final int MOST_SPANS = 5;

  private Verdict() {}

  static Stance of(int attribution, Target target, List<Evidence> evidence) {
    double sum = evidence.stream().mapToDouble(Evidence::weight).sum();
    double score = Math.round(Math.tanh(sum / SCALE) * 1000) / 1000.0;
    if (Math.abs(score) < THRESHOLD) {
      return new Stance(
          attribution,
          target,
          Stance.Polarity.NEUTRAL,
          score,
          Math.min(0.9, 0.8 - Math.abs(score)),
          List.of());
    }
    List<Span> spans =
        evidence.stream()
            .filter(e -> e.weight() * score > 0 && Math.abs(e.weight()) >= LEAST_EVIDENCE)
            .sorted(
                Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight()))
                    .thenComparing(Evidence::span))
            .map(Evidence::span)
            .distinct()
            .limit(MOST_SPANS)
            .toList();
    return new Stance(
        attribution,
        target,
        score > 0 ? Stance.Polarity.POSITIVE : Stance.Polarity.NEGATIVE,
        score,
        Math.min(0.95, 0.5 + Math.abs(score) / 2),
        spans);
  }
}
