package org.hearsay.train;

import org.hearsay.eval.Reliability;

/**
 * Makes confidence mean what it says (Platt 1999): a straight line between the logit of the raw
 * probability and that of being right.
 *
 * @param slope of the line
 * @param shift of the line
 */
public record Calibration(double slope, double shift) {
  private static final int ROUNDS = 50;
  private static final double EDGE = 1e-4;
  private static final double PRIOR = 1e-3;
  private static final double LONGEST_STEP = 0.5;

  /** Confidence as it is. */
  public static final Calibration NONE = new Calibration(1, 0);

  /** The likeliest line, by Newton's method; the unchanged one where there is nothing to fit. */
  public static Calibration fit(Reliability raw) {
    double slope = 1;
    double shift = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double ds = -PRIOR * (slope - 1);
      double dh = -PRIOR * shift;
      double ss = PRIOR;
      double sh = 0;
      double hh = PRIOR;
      for (Reliability.Bin bin : raw.bins()) {
        double p = Math.min(Math.max(bin.confidence(), EDGE), 1 - EDGE);
        double x = Math.log(p / (1 - p));
        double share = 1 / (1 + Math.exp(-(slope * x + shift)));
        double rest = bin.right() - bin.records() * share;
        double weight = bin.records() * share * (1 - share);
        ds += rest * x;
        dh += rest;
        ss += weight * x * x;
        sh += weight * x;
        hh += weight;
      }
      double determinant = ss * hh - sh * sh;
      slope += bounded((hh * ds - sh * dh) / determinant);
      shift += bounded((ss * dh - sh * ds) / determinant);
    }
    return Double.isFinite(slope) && Double.isFinite(shift) ? new Calibration(slope, shift) : NONE;
  }

  /** Newton's method may leap too far where the curve is flat. */
  private static double bounded(double step) {
    return Math.min(Math.max(step, -LONGEST_STEP), LONGEST_STEP);
  }
}
