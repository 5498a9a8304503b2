package org.hearsay.attribution;

/**
 * The four vectors of a word, by which stretches are linked: a stretch has the sum of those of its
 * first and last word, and two stretches are as alike as the dot product of theirs.
 */
public final class LinkVectors {
  /** Of a content that looks for its cue. */
  public static final int CONTENT = 0;

  /** Of a cue that a content looks for. */
  public static final int CUE_OF_CONTENT = 1;

  /** Of a cue that looks for its source. */
  public static final int CUE = 2;

  /** Of a source that a cue looks for. */
  public static final int SOURCE = 3;

  /** Dot products are divided by this: the root of the length of the vectors. */
  public static final double SCALE = Math.sqrt(WordScores.LINK);

  private LinkVectors() {}

  /** Where a vector of a word begins in the numbers of a window. */
  public static int at(int word, int vector) {
    return word * WordScores.LINKS + vector * WordScores.LINK;
  }

  /**
   * How alike two stretches are.
   *
   * @param links words × {@value WordScores#LINKS} numbers
   * @param ask which vector is taken of the words {@code first} and {@code last}
   * @param give which is taken of the others
   */
  public static double likeness(
      float[] links, int first, int last, int ask, int otherFirst, int otherLast, int give) {
    double sum = 0;
    for (int i = 0; i < WordScores.LINK; i++) {
      double asking = links[at(first, ask) + i] + links[at(last, ask) + i];
      double given = links[at(otherFirst, give) + i] + links[at(otherLast, give) + i];
      sum += asking * given;
    }
    return sum / SCALE;
  }
}
