package org.hearsay.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.eval.Reliability;

/**
 * A reliability diagram: confidence to the right, the share of right records upwards, two pixels
 * for each percent. On the diagonal confidence means what it says.
 *
 * @param points one for each tenth of confidence that has records
 * @param line path through the points
 */
record ReliabilityChart(List<Point> points, String line) {
  private static final double LEFT = 34;
  private static final double BOTTOM = 208;
  private static final double PIXELS = 200;
  private static final double PERCENT = 100;
  private static final double LARGEST = 7;
  private static final double SMALLEST = 2;

  /**
   * A tenth of the confidences.
   *
   * @param x place of the mean confidence
   * @param y place of the share that is right
   * @param radius grows with the number of records
   */
  record Point(
      String x, String y, String radius, String confidence, String accuracy, String records) {}

  /** Null where no record has a confidence. */
  static ReliabilityChart of(Reliability reliability) {
    long most = reliability.bins().stream().mapToLong(Reliability.Bin::records).max().orElse(0);
    if (most == 0) {
      return null;
    }
    List<Point> points = reliability.bins().stream().map(bin -> point(bin, most)).toList();
    String line =
        points.stream()
            .map(point -> point.x() + " " + point.y())
            .collect(Collectors.joining("L", "M", ""));
    return new ReliabilityChart(points, line);
  }

  private static Point point(Reliability.Bin bin, long most) {
    double share = Math.sqrt((double) bin.records() / most);
    return new Point(
        number(LEFT + bin.confidence() * PIXELS),
        number(BOTTOM - bin.accuracy() * PIXELS),
        number(SMALLEST + share * (LARGEST - SMALLEST)),
        number(bin.confidence() * PERCENT),
        number(bin.accuracy() * PERCENT),
        Shown.count(bin.records()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
