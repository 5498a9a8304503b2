package org.hearsay.train.encoder;

import org.hearsay.attribution.TagLattice;
import org.hearsay.attribution.WordScores;

/**
 * How unlikely the right tags of a window are to a linear chain (Lafferty et al., ICML 2001), and
 * which way its scores would have to change. Where the right tags are those that another chain
 * expects, this is structural distillation (Wang et al., ACL 2020).
 */
final class ChainLoss {
  private static final int TAGS = WordScores.TAGS;

  private final TagHead head;
  private final float[] dtransitions;
  private final float[] dstarts;

  ChainLoss(TagHead head, Gradients gradients) {
    this.head = head;
    this.dtransitions = gradients.of(head.transitions());
    this.dstarts = gradients.of(head.starts());
  }

  /**
   * The expected negative log-likelihood of the right tags; adds to the gradients.
   *
   * @param scores words × tags, from row {@code first} on
   * @param right tags of at least one word
   * @param dscores gets the gradient of the scores
   * @param weight of this window in the gradients
   */
  double add(float[] scores, int first, TagTargets right, float[] dscores, float weight) {
    int length = right.words();
    TagLattice lattice = head.lattice(scores, first, length);
    double expected = 0;
    for (int word = 0; word < length; word++) {
      for (int tag = 0; tag < TAGS; tag++) {
        float wanted = right.tags()[word * TAGS + tag];
        float slope = (float) (weight * (lattice.share(word, tag) - wanted));
        dscores[(first + word) * TAGS + tag] += slope;
        expected += wanted * lattice.score(word, tag);
        if (word == 0) {
          dstarts[tag] += slope;
          expected += wanted * head.starts().value()[tag];
        } else {
          for (int before = 0; before < TAGS; before++) {
            dtransitions[before * TAGS + tag] +=
                (float) (weight * lattice.share(word, before, tag));
          }
        }
      }
    }
    for (int step = 0; step < right.steps().length; step++) {
      dtransitions[step] -= weight * right.steps()[step];
      expected += right.steps()[step] * head.transitions().value()[step];
    }
    return lattice.all() - expected;
  }
}
