package org.hearsay.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Pairs gold with predictions one to one, the most alike first. */
final class Matching {
  private Matching() {}

  /**
   * A pair of indices.
   *
   * @param gold index of the gold item
   * @param found index of the prediction
   * @param likeness above 0
   */
  record Pair(int gold, int found, double likeness) {}

  /** The pairs; items with likeness 0 stay alone, ties go to the earlier items. */
  static <T, U> List<Pair> of(List<T> gold, List<U> found, BiFunction<T, U, Double> likeness) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double value = likeness.apply(gold.get(i), found.get(j));
        if (value > 0) {
          candidates.add(new Pair(i, j, value));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    BitSet usedGold = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.get(pair.gold()) && !usedFound.get(pair.found())) {
        usedGold.set(pair.gold());
        usedFound.set(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Shared characters by all characters (Jaccard), in [0, 1]; 0 for two empty sets. */
  static double jaccard(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    BitSet shared = (BitSet) a.clone();
    shared.and(b);
    int all = a.cardinality() + b.cardinality() - shared.cardinality();
    return shared.cardinality() / (double) all;
  }

  /** {@link #jaccard}, but 0 below {@code least}. */
  static double overlap(BitSet a, BitSet b, double least) {
    double value = jaccard(a, b);
    return value >= least ? value : 0;
  }
}
