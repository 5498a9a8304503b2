package org.hearsay.train.encoder;

import java.util.List;
import org.hearsay.stance.Pooling;
import org.hearsay.stance.StanceScorer;

/**
 * Trained networks whose judgement another learns from beside the annotation (Hinton et al., 2015).
 *
 * @param networks of which each has the same say; not changed
 * @param product multiplies
 * @param share of their judgement in what is taught, in [0, 1]
 */
public record StanceTeacher(List<StanceNetwork> networks, MatrixProduct product, float share) {
  public StanceTeacher {
    networks = List.copyOf(networks);
  }

  /** The examples, in their order, their shares mixed with what the networks expect. */
  public List<StanceExample> teach(List<StanceExample> examples) {
    ThreadLocal<List<StanceScorer>> scorers =
        ThreadLocal.withInitial(() -> networks.stream().map(n -> n.scorer(product)).toList());
    return examples.parallelStream().map(example -> taught(example, scorers.get())).toList();
  }

  private StanceExample taught(StanceExample example, List<StanceScorer> scorers) {
    int count = example.targets().spans().size();
    float[][] shares = new float[example.shares().length][];
    for (int t = 0; t < shares.length; t++) {
      if (example.shares()[t] != null) {
        shares[t] = example.shares()[t].clone();
        for (int p = 0; p < shares[t].length; p++) {
          shares[t][p] *= 1 - share;
        }
      }
    }
    for (StanceScorer scorer : scorers) {
      float[] columns = scorer.score(example.targets());
      for (int t = 0; t < shares.length; t++) {
        int[] target = example.targets().targets()[t];
        if (shares[t] != null && target.length > 0) {
          add(new Pooling(columns, 0, count, target).scores(), shares[t], scorers.size());
        }
      }
    }
    return new StanceExample(example.targets(), shares, example.pair());
  }

  private void add(double[] scores, float[] shares, int teachers) {
    double[] expected = Pooling.softmax(scores);
    for (int p = 0; p < shares.length; p++) {
      shares[p] += (float) (share / teachers * expected[p]);
    }
  }
}
