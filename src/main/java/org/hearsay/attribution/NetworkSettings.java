package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is trained or chosen beside a network: a tab-separated file of names and numbers.
 *
 * @param chain scores of tags behind each other
 * @param noCue score of a content without a cue
 * @param noSource score of a cue without a source
 * @param window most word pieces that are read together
 * @param slope of the calibrated confidence: logit = slope × logit of the raw probability + shift
 * @param shift of the calibrated confidence
 */
public record NetworkSettings(
    TagChain chain, double noCue, double noSource, int window, double slope, double shift) {

  public NetworkSettings {
    if (window < 1) {
      throw new IllegalArgumentException("a window of " + window);
    }
  }

  /**
   * Reads the file's lines.
   *
   * @throws IllegalArgumentException if a name is missing, unknown or there twice, or has other
   *     than its finite numbers
   */
  public static NetworkSettings parse(List<String> lines) {
    Map<String, float[]> values = new TreeMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        float[] numbers = new float[cells.length - 1];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = finite(cells[i + 1]);
        }
        if (values.put(cells[0], numbers) != null) {
          throw new IllegalArgumentException("two settings " + cells[0]);
        }
      }
    }
    NetworkSettings settings =
        new NetworkSettings(
            new TagChain(take(values, "transitions"), take(values, "starts")),
            one(values, "no_cue"),
            one(values, "no_source"),
            (int) one(values, "window"),
            one(values, "slope"),
            one(values, "shift"));
    if (!values.isEmpty()) {
      throw new IllegalArgumentException("unknown settings " + values.keySet());
    }
    return settings;
  }

  private static float finite(String cell) {
    float number = Float.parseFloat(cell);
    if (!Float.isFinite(number)) {
      throw new IllegalArgumentException("no finite number: " + cell);
    }
    return number;
  }

  private static float one(Map<String, float[]> values, String name) {
    float[] found = take(values, name);
    if (found.length != 1) {
      throw new IllegalArgumentException("setting " + name + " has " + found.length + " numbers");
    }
    return found[0];
  }

  private static float[] take(Map<String, float[]> values, String name) {
    float[] found = values.remove(name);
    if (found == null || found.length == 0) {
      throw new IllegalArgumentException("no setting " + name);
    }
    return found;
  }

  /** The lines of a file that {@link #parse} reads. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("transitions", chain.transitions()));
    lines.add(line("starts", chain.starts()));
    lines.add(line("no_cue", (float) noCue));
    lines.add(line("no_source", (float) noSource));
    lines.add(line("window", window));
    lines.add(line("slope", (float) slope));
    lines.add(line("shift", (float) shift));
    return lines;
  }

  private static String line(String name, float... numbers) {
    StringBuilder line = new StringBuilder(name);
    for (float number : numbers) {
      line.append(String.format(Locale.ROOT, "\t%.6g", number));
    }
    return line.toString();
  }

  /** The confidence of a raw probability. */
  double confidence(double probability) {
    double p = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
    return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + shift)));
  }
}
