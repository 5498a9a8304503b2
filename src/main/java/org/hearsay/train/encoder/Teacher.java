package org.hearsay.train.encoder;

import java.util.List;
import org.hearsay.attribution.TagLattice;
import org.hearsay.attribution.WordScorer;

/**
 * A trained network whose judgement another learns from beside the annotation: a smaller network
 * comes so closer to a larger one than by the annotation alone (Hinton et al., 2015).
 *
 * @param network not changed
 * @param product multiplies
 * @param share of its judgement in what is taught, in [0, 1]
 */
public record Teacher(Network network, MatrixProduct product, float share) {

  public Teacher {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + ": it is from 0 to 1");
    }
  }

  /** The examples, in their order, their tags mixed with what the network expects. */
  public List<Example> teach(List<Example> examples) {
    ThreadLocal<WordScorer> scorers =
        ThreadLocal.withInitial(() -> EncoderTrainer.scorer(network, product));
    return examples.parallelStream().map(example -> taught(example, scorers.get())).toList();
  }

  private Example taught(Example example, WordScorer scorer) {
    int words = example.tags().words();
    if (words == 0) {
      return example;
    }
    float[] scores = scorer.score(example.window()).tags();
    TagLattice lattice =
        new TagLattice(network.transitions().value(), network.starts().value(), scores, 0, words);
    return example.withTags(example.tags().mixed(TagTargets.of(lattice, words), share));
  }
}
