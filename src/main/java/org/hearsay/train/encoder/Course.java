package org.hearsay.train.encoder;

/**
 * How a training runs.
 *
 * @param epochs times that each example is seen, 1 or more
 * @param batch examples of one step
 * @param rate highest learning rate of the encoder
 * @param headRate highest learning rate of the heads
 * @param layerFactor each layer learns so much slower than the one above it, in (0, 1]
 * @param dropout share of numbers set to 0, in [0, 1)
 * @param patience epochs without a better score after which it stops
 * @param seed of everything random
 */
public record Course(
    int epochs,
    int batch,
    double rate,
    double headRate,
    double layerFactor,
    double dropout,
    int patience,
    long seed) {
  private static final double TRANSITION_RATE = 1e-2;
  private static final double WARM_UP = 0.08;

  /** The one that the program's own model was trained with. */
  public static final Course STANDARD = new Course(5, 8, 1.5e-4, 1e-3, 0.95, 0.1, 3, 1);

  public Course {
    if (epochs < 1 || batch < 1 || patience < 1 || dropout < 0 || dropout >= 1) {
      throw new IllegalArgumentException(
          "%d epochs, batches of %d, patience %d, dropout %s"
              .formatted(epochs, batch, patience, dropout));
    }
  }

  Rates rates(int layers) {
    return new Rates(rate, headRate, TRANSITION_RATE, layerFactor, layers);
  }

  /** The share of the full rates at a step: rises, then falls to 0, both evenly. */
  static double part(int step, int steps) {
    int warm = Math.max(1, (int) (steps * WARM_UP));
    return step < warm ? (double) step / warm : (double) (steps - step) / Math.max(1, steps - warm);
  }
}
