package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.TagChain.Stretch;

/**
 * Tells which cue a content belongs to, and which source a cue: the likeness of two of the four
 * vectors of a word, summed over the first and last word of a stretch.
 *
 * @param noCue score of a content without a cue
 * @param noSource score of a cue without a source
 */
record Linker(double noCue, double noSource) {
  private static final int CONTENT = 0;
  private static final int CUE_OF_CONTENT = 1;
  private static final int CUE = 2;
  private static final int SOURCE = 3;

  /** The dot product is divided by this: the root of the length of the vectors. */
  private static final double SCALE = Math.sqrt(WordScores.LINK);

  /**
   * The partner of a stretch.
   *
   * @param index in the list that was asked; -1 for none
   * @param probability in [0, 1]
   */
  record Link(int index, double probability) {}

  Link cueOf(Stretch content, List<Stretch> cues, float[] links) {
    return best(content, CONTENT, cues, CUE_OF_CONTENT, noCue, links);
  }

  Link sourceOf(Stretch cue, List<Stretch> sources, float[] links) {
    return best(cue, CUE, sources, SOURCE, noSource, links);
  }

  private static Link best(
      Stretch asking, int ask, List<Stretch> given, int give, double none, float[] links) {
    double[] scores = new double[given.size()];
    double most = none;
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(asking, ask, given.get(i), give, links);
      if (scores[i] > most) {
        most = scores[i];
        best = i;
      }
    }
    double sum = Math.exp(none - most);
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    return new Link(best, 1 / sum);
  }

  private static double score(Stretch a, int ask, Stretch b, int give, float[] links) {
    double sum = 0;
    for (int i = 0; i < WordScores.LINK; i++) {
      sum += at(a, ask, i, links) * at(b, give, i, links);
    }
    return sum / SCALE;
  }

  private static double at(Stretch stretch, int vector, int number, float[] links) {
    int place = vector * WordScores.LINK + number;
    return links[stretch.first() * WordScores.LINKS + place]
        + links[stretch.last() * WordScores.LINKS + place];
  }
}
