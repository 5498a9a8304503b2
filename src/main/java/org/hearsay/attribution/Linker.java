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
  /**
   * The partner of a stretch.
   *
   * @param index in the list that was asked; -1 for none
   * @param probability in [0, 1]
   */
  record Link(int index, double probability) {}

  Link cueOf(Stretch content, List<Stretch> cues, float[] links) {
    return best(content, LinkVectors.CONTENT, cues, LinkVectors.CUE_OF_CONTENT, noCue, links);
  }

  Link sourceOf(Stretch cue, List<Stretch> sources, float[] links) {
    return best(cue, LinkVectors.CUE, sources, LinkVectors.SOURCE, noSource, links);
  }

  private static Link best(
      Stretch asking, int ask, List<Stretch> given, int give, double none, float[] links) {
    double[] scores = new double[given.size()];
    double most = none;
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      scores[i] =
          LinkVectors.likeness(
              links,
              asking.first(),
              asking.last(),
              ask,
              given.get(i).first(),
              given.get(i).last(),
              give);
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
}
