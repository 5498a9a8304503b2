package org.hearsay.train.encoder;

import org.hearsay.attribution.TagLattice;
import org.hearsay.attribution.WordScores;

/**
 * How unlikely the right tags of a window are to a linear chain (Lafferty et al., ICML 2001), and
 * which way its scores would have to change.
 */
final class ChainLoss {
  private static final int TAGS = WordScores.TAGS;

  private final float[] transitions;
  private final float[] starts;
  private final float[] dtransitions;
  private final float[] dstarts;

  ChainLoss(Parameter transitions, Parameter starts, Gradients gradients) {
    this.transitions = transitions.value();
    this.starts = starts.value();
    this.dtransitions = gradients.of(transitions);
    this.dstarts = gradients.of(starts);
  }

  /**
   * The negative log-likelihood of the right tags; adds to the gradients.
   *
   * @param scores words × tags, from row {@code first} on
   * @param tags the right ones, at least one
   * @param dscores gets the gradient of the scores
   * @param weight of this window in the gradients
   */
  double add(float[] scores, int first, int[] tags, float[] dscores, float weight) {
    int length = tags.length;
    TagLattice lattice = new TagLattice(transitions, starts, scores, first, length);
    double all = lattice.all();
    double right = starts[tags[0]];
    for (int t = 0; t < length; t++) {
      right += lattice.score(t, tags[t]);
      for (int tag = 0; tag < TAGS; tag++) {
        double share =
            Math.exp(lattice.before(t, tag) + lattice.behind(t, tag) - all)
                - (tags[t] == tag ? 1 : 0);
        dscores[(first + t) * TAGS + tag] += (float) (weight * share);
        if (t == 0) {
          dstarts[tag] += (float) (weight * share);
        }
      }
      if (t > 0) {
        right += transitions[tags[t - 1] * TAGS + tags[t]];
        dtransitions[tags[t - 1] * TAGS + tags[t]] -= weight;
        for (int from = 0; from < TAGS; from++) {
          for (int tag = 0; tag < TAGS; tag++) {
            double step = lattice.before(t - 1, from) + lattice.step(from, tag);
            double share = Math.exp(step + lattice.score(t, tag) + lattice.behind(t, tag) - all);
            dtransitions[from * TAGS + tag] += (float) (weight * share);
          }
        }
      }
    }
    return all - right;
  }
}
