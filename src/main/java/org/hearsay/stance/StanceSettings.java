package org.hearsay.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is trained or chosen beside a network: a tab-separated file of names and numbers.
 *
 * @param window most word pieces that are read together
 * @param slope that scores are multiplied by to make them logits, so that confidence means what it
 *     says
 */
public record StanceSettings(int window, double slope) {

  public StanceSettings {
    if (window < 1) {
      throw new IllegalArgumentException("a window of " + window);
    }
  }

  /**
   * Reads the file's lines.
   *
   * @throws IllegalArgumentException if a name is missing, unknown or there twice, or has other
   *     than one finite number
   */
  public static StanceSettings parse(List<String> lines) {
    Map<String, Double> values = new TreeMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
          throw new IllegalArgumentException("setting \"%s\": a name and a number".formatted(line));
        }
        double number = Double.parseDouble(cells[1]);
        if (!Double.isFinite(number) || values.put(cells[0], number) != null) {
          throw new IllegalArgumentException(
              "setting \"%s\": a finite number, once".formatted(line));
        }
      }
    }
    StanceSettings settings =
        new StanceSettings((int) take(values, "window"), take(values, "slope"));
    if (!values.isEmpty()) {
      throw new IllegalArgumentException("unknown settings " + values.keySet());
    }
    return settings;
  }

  private static double take(Map<String, Double> values, String name) {
    Double found = values.remove(name);
    if (found == null) {
      throw new IllegalArgumentException("no setting " + name);
    }
    return found;
  }

  /** The lines of a file that {@link #parse} reads. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("window\t" + window);
    lines.add(String.format(Locale.ROOT, "slope\t%.6g", slope));
    return lines;
  }

  /** The calibrated probabilities of scores: negative, neutral, positive. */
  public double[] probabilities(double[] scores) {
    return Pooling.softmax(Arrays.stream(scores).map(score -> slope * score).toArray());
  }
}
