package org.hearsay.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Stance.Polarity;
import org.hearsay.model.Target;

/** What the windows of a statement say of one target, and which words said it. */
final class Judgement {
  private static final int MOST_EVIDENCE = 5;
  private static final double LEAST_SCORE = 0.001;
  private static final double LEAST_SHARE = 0.15;
  private static final Polarity[] POLARITIES = {
    Polarity.NEGATIVE, Polarity.NEUTRAL, Polarity.POSITIVE
  };

  private final double[] sums = new double[Pooling.POLARITIES];
  private final Map<Span, double[]> parts = new TreeMap<>();
  private int windows;

  /**
   * @param spans for each piece its word
   */
  void add(Pooling pooling, List<Span> spans) {
    windows++;
    double[] scores = pooling.scores();
    for (int p = 0; p < sums.length; p++) {
      sums[p] += scores[p];
    }
    for (int piece = 0; piece < spans.size(); piece++) {
      double[] part = parts.computeIfAbsent(spans.get(piece), key -> new double[sums.length]);
      for (int p = 0; p < sums.length; p++) {
        part[p] += pooling.part(piece, p);
      }
    }
  }

  /** With whatever words decided. */
  Stance stance(int attribution, Target target, StanceSettings settings) {
    return stance(attribution, target, settings, word -> true);
  }

  /**
   * @param telling the words that are evidence where any of them spoke for the polarity
   */
  Stance stance(int attribution, Target target, StanceSettings settings, Predicate<Span> telling) {
    double[] scores = sums.clone();
    for (int p = 0; p < scores.length; p++) {
      scores[p] /= Math.max(1, windows);
    }
    double[] shares = settings.probabilities(scores);
    int best = 1;
    for (int p = 0; p < shares.length; p++) {
      best = shares[p] > shares[best] ? p : best;
    }
    double score = Math.round((shares[2] - shares[0]) * 1000) / 1000.0;
    if (best != 1 && score == 0) {
      score = best == 2 ? LEAST_SCORE : -LEAST_SCORE;
    }
    return new Stance(
        attribution,
        target,
        POLARITIES[best],
        score,
        Math.round(shares[best] * 1000) / 1000.0,
        best == 1 ? List.of() : evidence(best, target, telling));
  }

  /** The words that spoke most for a polarity and against the others. */
  private List<Span> evidence(int polarity, Target target, Predicate<Span> telling) {
    List<Word> words = new ArrayList<>();
    for (Map.Entry<Span, double[]> part : parts.entrySet()) {
      double others = -part.getValue()[polarity];
      for (double value : part.getValue()) {
        others += value;
      }
      double weight = part.getValue()[polarity] - others / (sums.length - 1);
      if (weight > 0 && target.spans().stream().noneMatch(part.getKey()::overlaps)) {
        words.add(new Word(part.getKey(), weight));
      }
    }
    List<Word> meaning = words.stream().filter(word -> telling.test(word.span())).toList();
    List<Word> chosen = meaning.isEmpty() ? words : meaning;
    double least = chosen.stream().mapToDouble(Word::weight).sum() * LEAST_SHARE;
    return chosen.stream()
        .sorted(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::span))
        .limit(MOST_EVIDENCE)
        .filter(word -> word.weight() >= least)
        .map(Word::span)
        .toList();
  }

  private record Word(Span span, double weight) {}
}
