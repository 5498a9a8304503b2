package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far confidence can be trusted (Guo et al., ICML 2017): records of about the same confidence,
 * and how many of them are right: as whole attributions, or in the polarity of a stance.
 *
 * @param bins those that hold records, by confidence
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;
  private static final double UNIT = 10_000;

  /**
   * A tenth of the confidences.
   *
   * @param records with such a confidence, 1 or more
   * @param right how many of them are right
   * @param confidence their mean, in [0, 1]
   */
  public record Bin(long records, long right, double confidence) {
    /** The share that is right, in [0, 1]. */
    public double accuracy() {
      return (double) right / records;
    }
  }

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Notes one record.
   *
   * @param of what the confidence is, such as {@code confidence} for whole attributions
   */
  static void count(String of, double confidence, boolean right, Counts counts) {
    // Rounded first, so that records from a file and those they were written from share a bin.
    long units = Math.round(confidence * UNIT);
    String bin = name(of, (int) Math.min(BINS - 1, Math.floor(units * BINS / UNIT)));
    counts.add(bin + ".found", 1);
    counts.add(bin + ".right", right ? 1 : 0);
    counts.add(bin + ".sum", units);
  }

  private static String name(String of, int bin) {
    return String.format(Locale.ROOT, "%s.%02d", of, bin);
  }

  static Reliability of(String of, Map<String, Long> counts) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      long records = counts.getOrDefault(name(of, i) + ".found", 0L);
      if (records > 0) {
        bins.add(
            new Bin(
                records,
                counts.get(name(of, i) + ".right"),
                counts.get(name(of, i) + ".sum") / UNIT / records));
      }
    }
    return new Reliability(bins);
  }

  /**
   * 100 less the mean distance between confidence and accuracy in percentage points, each bin
   * weighing as many records as it has; null without records.
   */
  public Double calibration() {
    long records = bins.stream().mapToLong(Bin::records).sum();
    double sum = 0;
    for (Bin bin : bins) {
      sum += bin.records() * Math.abs(bin.confidence() - bin.accuracy());
    }
    return records == 0 ? null : 100 - 100 * sum / records;
  }
}
