package org.hearsay.train.encoder;

/** Functions of one number, fast enough to be called for each of a network. */
final class Functions {
  private static final int STEPS = 1 << 12;
  private static final float LIMIT = 6;
  private static final float SCALE = STEPS / (2 * LIMIT);
  private static final float[] NORMAL = new float[STEPS + 2];
  private static final float[] DENSITY = new float[STEPS + 2];
  private static final float LOG2_E = 1.442695f;

  /** One over 6!, 5! and so on: the series of e to the x, from its end. */
  private static final float[] SERIES = {
    0.0013888889f, 0.008333334f, 0.041666668f, 0.16666667f, 0.5f, 1, 1
  };

  static {
    double step = 1 / (double) SCALE;
    for (int i = 0; i < NORMAL.length; i++) {
      double x = -LIMIT + i * step;
      DENSITY[i] = (float) (Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI));
      NORMAL[i] = (float) cumulative(x);
    }
  }

  private Functions() {}

  /** The normal distribution function by its series (Marsaglia 2004). */
  private static double cumulative(double x) {
    double sum = x;
    double term = x;
    for (int i = 3; i < 200; i += 2) {
      term *= x * x / i;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** x Φ(x) (Hendrycks and Gimpel 2016). */
  static float gelu(float x) {
    if (x <= -LIMIT) {
      return 0;
    }
    return x >= LIMIT ? x : x * at(NORMAL, x);
  }

  static float geluSlope(float x) {
    if (x <= -LIMIT) {
      return 0;
    }
    return x >= LIMIT ? 1 : at(NORMAL, x) + x * at(DENSITY, x);
  }

  private static float at(float[] table, float x) {
    float place = (x + LIMIT) * SCALE;
    int i = (int) place;
    float rest = place - i;
    return table[i] + rest * (table[i + 1] - table[i]);
  }

  /** e to the x for x of 0 or less, to five digits; 0 below -87. */
  static float exp(float x) {
    if (x < -87) {
      return 0;
    }
    float power = x * LOG2_E;
    int whole = (int) power - 1;
    float t = (power - whole) * 0.6931472f;
    float value = 1.984127E-4f;
    for (float factor : SERIES) {
      value = value * t + factor;
    }
    return value * Float.intBitsToFloat((whole + 127) << 23);
  }
}
