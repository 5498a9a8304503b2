package org.hearsay.train.encoder;

import org.hearsay.attribution.Role;
import org.hearsay.attribution.WordScores;

/**
 * How unlikely the right tags of a window are to a linear chain (Lafferty et al., ICML 2001), and
 * which way its scores would have to change.
 */
final class ChainLoss {
  private static final int TAGS = WordScores.TAGS;
  private static final double NEVER = -1e9;

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
    double[][] before = before(scores, first, length);
    double[][] behind = behind(scores, first, length);
    double all = logSum(before[length - 1]);
    double right = starts[tags[0]];
    for (int t = 0; t < length; t++) {
      int row = (first + t) * TAGS;
      right += scores[row + tags[t]];
      for (int tag = 0; tag < TAGS; tag++) {
        double share = Math.exp(before[t][tag] + behind[t][tag] - all) - (tags[t] == tag ? 1 : 0);
        dscores[row + tag] += (float) (weight * share);
        if (t == 0) {
          dstarts[tag] += (float) (weight * share);
        }
      }
      if (t > 0) {
        right += transitions[tags[t - 1] * TAGS + tags[t]];
        dtransitions[tags[t - 1] * TAGS + tags[t]] -= weight;
        for (int from = 0; from < TAGS; from++) {
          for (int tag = 0; tag < TAGS; tag++) {
            double step = before[t - 1][from] + step(from, tag);
            double share = Math.exp(step + scores[row + tag] + behind[t][tag] - all);
            dtransitions[from * TAGS + tag] += (float) (weight * share);
          }
        }
      }
    }
    return all - right;
  }

  private double[][] before(float[] scores, int first, int length) {
    double[][] sums = new double[length][TAGS];
    double[] some = new double[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      sums[0][tag] =
          Role.follows(Role.OUTSIDE, tag) ? starts[tag] + scores[first * TAGS + tag] : NEVER;
    }
    for (int t = 1; t < length; t++) {
      for (int tag = 0; tag < TAGS; tag++) {
        for (int from = 0; from < TAGS; from++) {
          some[from] = sums[t - 1][from] + step(from, tag);
        }
        sums[t][tag] = logSum(some) + scores[(first + t) * TAGS + tag];
      }
    }
    return sums;
  }

  private double[][] behind(float[] scores, int first, int length) {
    double[][] sums = new double[length][TAGS];
    double[] some = new double[TAGS];
    for (int t = length - 2; t >= 0; t--) {
      int next = (first + t + 1) * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        for (int to = 0; to < TAGS; to++) {
          some[to] = step(tag, to) + scores[next + to] + sums[t + 1][to];
        }
        sums[t][tag] = logSum(some);
      }
    }
    return sums;
  }

  private double step(int from, int tag) {
    return Role.follows(from, tag) ? transitions[from * TAGS + tag] : NEVER;
  }

  private static double logSum(double[] values) {
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
