package org.hearsay.eval.report;

import java.util.Locale;
import org.hearsay.eval.Figure;

/**
 * A figure as a bar of two pixels for each percent, with its interval as a whisker.
 *
 * @param length of the bar
 * @param whisker path of the whisker; null without an interval
 */
record Bar(String length, String whisker) {
  /** Room on the left, so that a whisker at 0 is seen whole; the template leaves as much. */
  private static final double MARGIN = 4;

  private static final double SCALE = 2;

  /** Null where the figure is undefined. */
  static Bar of(Figure figure) {
    if (figure.value() == null) {
      return null;
    }
    return new Bar(pixels(figure.value() * SCALE), figure.low() == null ? null : whisker(figure));
  }

  private static String whisker(Figure figure) {
    String low = pixels(MARGIN + figure.low() * SCALE);
    String high = pixels(MARGIN + figure.high() * SCALE);
    return "M%s 8H%sM%s 4v8M%s 4v8".formatted(low, high, low, high);
  }

  private static String pixels(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
