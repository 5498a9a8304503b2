package org.hearsay.eval.report;

import java.util.Locale;
import org.hearsay.eval.Figure;

/** Figures as people read them. */
public final class Shown {
  private static final double HUNDREDTHS = 100;
  private static final double TENTHS = 10;

  private Shown() {}

  /** {@code 87.5}, or {@code –} where it is undefined. */
  public static String of(Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%.1f", value);
  }

  /** {@code 1,234}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 81.2 – 90.3}, or nothing where there is no interval. */
  public static String interval(Figure figure) {
    return figure.low() == null ? "" : of(figure.low()) + " – " + of(figure.high());
  }

  /** {@code +1.2}, {@code -0.4}, {@code 0.0}. */
  public static String signed(double delta) {
    String shown = String.format(Locale.ROOT, "%+.1f", delta);
    return shown.endsWith("0.0") ? "0.0" : shown;
  }

  /** {@code 0.031}; nothing for null. */
  public static String p(Double p) {
    return p == null ? "" : String.format(Locale.ROOT, "%.3f", p);
  }

  /** To one decimal; null for null. */
  static Double tenths(Double value) {
    return value == null ? null : Math.round(value * TENTHS) / TENTHS;
  }

  /** To two decimals; null for null. */
  static Double hundredths(Double value) {
    return value == null ? null : Math.round(value * HUNDREDTHS) / HUNDREDTHS;
  }
}
