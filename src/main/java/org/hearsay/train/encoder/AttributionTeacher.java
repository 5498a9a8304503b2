package org.hearsay.train.encoder;

import java.util.List;
import org.hearsay.attribution.WordScorer;

/**
 * Trained networks whose judgement another learns from beside the annotation: a smaller network
 * comes so closer to larger ones than by the annotation alone (Hinton et al., 2015).
 *
 * @param networks of which each has the same say; not changed
 * @param product multiplies
 * @param share of their judgement in what is taught, in [0, 1]; 1 for texts without annotation
 */
public record AttributionTeacher(
    List<AttributionNetwork> networks, MatrixProduct product, float share) {

  public AttributionTeacher {
    networks = List.copyOf(networks);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + ": it is from 0 to 1");
    }
  }

  /**
   * The examples, in their order, their tags mixed with what the networks expect; those of
   * statements inside others are the annotation's alone.
   */
  public List<AttributionExample> teach(List<AttributionExample> examples) {
    ThreadLocal<List<WordScorer>> scorers =
        ThreadLocal.withInitial(() -> networks.stream().map(n -> n.scorer(product)).toList());
    return examples.parallelStream().map(example -> taught(example, scorers.get())).toList();
  }

  private AttributionExample taught(AttributionExample example, List<WordScorer> scorers) {
    if (example.words() == 0) {
      return example;
    }
    TagTargets judged = judged(0, scorers.get(0), example);
    for (int i = 1; i < networks.size(); i++) {
      judged = judged.mixed(judged(i, scorers.get(i), example), 1f / (i + 1));
    }
    return example.withOuterTags(example.outer().tags().mixed(judged, share));
  }

  private TagTargets judged(int network, WordScorer scorer, AttributionExample example) {
    int words = example.words();
    float[] scores = scorer.score(example.window()).outer();
    return TagTargets.of(networks.get(network).outer().lattice(scores, 0, words), words);
  }
}
