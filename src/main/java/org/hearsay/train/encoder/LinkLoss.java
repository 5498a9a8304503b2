package org.hearsay.train.encoder;

import org.hearsay.attribution.LinkVectors;
import org.hearsay.attribution.WordScores;

/** How unlikely the right partners of stretches are, and which way their vectors would change. */
final class LinkLoss {
  private static final int SIZE = WordScores.LINK;

  private final float[] links;
  private final float[] dlinks;
  private final float[] none;
  private final float[] dnone;

  /**
   * @param links words × {@link WordScores#LINKS} numbers
   * @param dlinks gets their gradient
   * @param none scores of having no partner
   * @param dnone gets their gradient
   */
  LinkLoss(float[] links, float[] dlinks, float[] none, float[] dnone) {
    this.links = links;
    this.dlinks = dlinks;
    this.none = none;
    this.dnone = dnone;
  }

  /**
   * The negative log-likelihood of the right partner of each stretch; adds to the gradients.
   *
   * @param asking first and last word of each stretch
   * @param ask which of the four vectors of a word is taken for them
   * @param given first and last word of each possible partner
   * @param give which vector is taken for those
   * @param right index of each one's partner; {@code given.length} for none
   * @param which of the scores of having no partner
   */
  double add(
      int[][] asking, int ask, int[][] given, int give, int[] right, int which, float weight) {
    double loss = 0;
    int partners = given.length;
    double[] scores = new double[partners + 1];
    for (int s = 0; s < asking.length; s++) {
      scores[partners] = none[which];
      double most = none[which];
      for (int p = 0; p < partners; p++) {
        scores[p] =
            LinkVectors.likeness(
                links, asking[s][0], asking[s][1], ask, given[p][0], given[p][1], give);
        most = Math.max(most, scores[p]);
      }
      double sum = 0;
      for (double score : scores) {
        sum += Math.exp(score - most);
      }
      loss += Math.log(sum) + most - scores[right[s]];
      for (int p = 0; p <= partners; p++) {
        double share = Math.exp(scores[p] - most) / sum - (p == right[s] ? 1 : 0);
        float slope = (float) (weight * share);
        if (p == partners) {
          dnone[which] += slope;
        } else {
          change(asking[s], ask, given[p], give, (float) (slope / LinkVectors.SCALE));
        }
      }
    }
    return loss;
  }

  private void change(int[] a, int ask, int[] b, int give, float slope) {
    for (int i = 0; i < SIZE; i++) {
      int a0 = LinkVectors.at(a[0], ask) + i;
      int a1 = LinkVectors.at(a[1], ask) + i;
      int b0 = LinkVectors.at(b[0], give) + i;
      int b1 = LinkVectors.at(b[1], give) + i;
      float x = links[a0] + links[a1];
      float y = links[b0] + links[b1];
      dlinks[a0] += slope * y;
      dlinks[a1] += slope * y;
      dlinks[b0] += slope * x;
      dlinks[b1] += slope * x;
    }
  }
}
