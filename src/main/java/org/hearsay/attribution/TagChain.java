package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear chain over tags (Lafferty et al., ICML 2001): the likeliest tags of a window, and how
 * sure each stretch is.
 *
 * @param transitions tags × tags scores of one tag behind another, by the first
 * @param starts score of each tag at the beginning of a window
 */
@SuppressWarnings("ArrayRecordComponent") // a few dozen numbers, never compared
public record TagChain(float[] transitions, float[] starts) {
  private static final int TAGS = WordScores.TAGS;

  /**
   * A stretch of words with one role.
   *
   * @param role what it is
   * @param first its first word
   * @param last its last word
   * @param probability that just this stretch has the role, in [0, 1]
   */
  record Stretch(Role role, int first, int last, double probability) {}

  public TagChain {
    if (transitions.length != TAGS * TAGS || starts.length != TAGS) {
      throw new IllegalArgumentException(
          transitions.length + " transitions, " + starts.length + " starts");
    }
  }

  /**
   * The stretches of the likeliest tags, in text order.
   *
   * @param tags words × tags scores
   */
  List<Stretch> stretches(float[] tags) {
    int words = tags.length / TAGS;
    List<Stretch> found = new ArrayList<>();
    if (words == 0) {
      return found;
    }
    TagLattice lattice = new TagLattice(transitions, starts, tags, 0, words);
    int[] best = best(lattice, words);
    for (int i = 0; i < words; ) {
      Role role = Role.of(best[i]);
      int last = i;
      while (role != null && last + 1 < words && best[last + 1] == role.begin() + 1) {
        last++;
      }
      if (role != null) {
        found.add(new Stretch(role, i, last, probability(lattice, role, i, last, words)));
      }
      i = last + 1;
    }
    return found;
  }

  private int[] best(TagLattice lattice, int words) {
    int[][] from = new int[words][TAGS];
    double[] score = new double[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      score[tag] = lattice.before(0, tag);
    }
    for (int word = 1; word < words; word++) {
      double[] next = new double[TAGS];
      for (int tag = 0; tag < TAGS; tag++) {
        double best = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < TAGS; before++) {
          double sum = score[before] + lattice.step(before, tag);
          if (sum > best) {
            best = sum;
            from[word][tag] = before;
          }
        }
        next[tag] = best + lattice.score(word, tag);
      }
      score = next;
    }
    int tag = 0;
    for (int other = 1; other < TAGS; other++) {
      tag = score[other] > score[tag] ? other : tag;
    }
    int[] path = new int[words];
    for (int word = words - 1; word >= 0; word--) {
      path[word] = tag;
      tag = from[word][tag];
    }
    return path;
  }

  /** The share of all tags in which just these words are a stretch of this role. */
  private static double probability(TagLattice lattice, Role role, int first, int last, int words) {
    int begin = role.begin();
    int inside = begin + 1;
    double score = lattice.before(first, begin);
    int tag = begin;
    for (int word = first + 1; word <= last; word++) {
      score += lattice.step(tag, inside) + lattice.score(word, inside);
      tag = inside;
    }
    if (last + 1 < words) {
      double[] some = new double[TAGS];
      for (int next = 0; next < TAGS; next++) {
        some[next] =
            next == inside
                ? Double.NEGATIVE_INFINITY
                : lattice.step(tag, next)
                    + lattice.score(last + 1, next)
                    + lattice.behind(last + 1, next);
      }
      score += TagLattice.logSum(some);
    }
    return Math.min(1, Math.exp(score - lattice.all()));
  }
}
