package org.hearsay.attribution;

/**
 * Sums over all possible tags of the words before, and of those behind, each word of a window: the
 * forward and backward sums of a linear chain, as logarithms.
 */
public final class TagLattice {
  private static final int TAGS = WordScores.TAGS;
  private static final double NEVER = -1e9;

  private final float[] transitions;
  private final float[] scores;
  private final int first;
  private final double[][] before;
  private final double[][] behind;
  private final double all;

  /**
   * @param transitions tags × tags scores of one tag behind another, by the first
   * @param starts score of each tag at the beginning of a window
   * @param scores rows of tags; those of the window begin at row {@code first}
   * @param words of the window, 1 or more
   */
  public TagLattice(float[] transitions, float[] starts, float[] scores, int first, int words) {
    this.transitions = transitions;
    this.scores = scores;
    this.first = first;
    this.before = new double[words][TAGS];
    this.behind = new double[words][TAGS];
    double[] some = new double[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      before[0][tag] = Role.follows(Role.OUTSIDE, tag) ? starts[tag] + score(0, tag) : NEVER;
    }
    for (int word = 1; word < words; word++) {
      for (int tag = 0; tag < TAGS; tag++) {
        for (int from = 0; from < TAGS; from++) {
          some[from] = before[word - 1][from] + step(from, tag);
        }
        before[word][tag] = logSum(some) + score(word, tag);
      }
    }
    for (int word = words - 2; word >= 0; word--) {
      for (int tag = 0; tag < TAGS; tag++) {
        for (int to = 0; to < TAGS; to++) {
          some[to] = step(tag, to) + score(word + 1, to) + behind[word + 1][to];
        }
        behind[word][tag] = logSum(some);
      }
    }
    this.all = logSum(before[words - 1]);
  }

  /** Sum over the tags up to a word that end with this tag, its score included. */
  public double before(int word, int tag) {
    return before[word][tag];
  }

  /** Sum over the tags of the words behind a word that has this tag. */
  public double behind(int word, int tag) {
    return behind[word][tag];
  }

  /** Sum over all tags of all words. */
  public double all() {
    return all;
  }

  /** The probability that a word has this tag, in [0, 1]. */
  public double share(int word, int tag) {
    return Math.exp(before[word][tag] + behind[word][tag] - all);
  }

  /** The probability that a word, not the first, has one tag and the word before it another. */
  public double share(int word, int tagBefore, int tag) {
    return Math.exp(
        before[word - 1][tagBefore]
            + step(tagBefore, tag)
            + score(word, tag)
            + behind[word][tag]
            - all);
  }

  /** Score of a word's tag. */
  public double score(int word, int tag) {
    return scores[(first + word) * TAGS + tag];
  }

  /** Score of one tag behind another; very low where that cannot be. */
  public double step(int from, int tag) {
    return Role.follows(from, tag) ? transitions[from * TAGS + tag] : NEVER;
  }

  /** The logarithm of the sum of powers of e. */
  static double logSum(double[] values) {
    double most = values[0];
    for (double value : values) {
      most = Math.max(most, value);
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - most);
    }
    return most + Math.log(sum);
  }
}
