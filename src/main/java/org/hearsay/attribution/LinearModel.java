package org.hearsay.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A logistic regression over named binary features: the probability of a candidate is the logistic
 * function of the sum of the weights of its features and the bias.
 *
 * <p>As text, one feature a line: name, tab, weight; the bias has the name {@code bias}; lines that
 * begin with {@code #} are comments.
 */
public final class LinearModel {
  /** The name under which the bias stands among the weights. */
  public static final String BIAS = "bias";

  private final Map<String, Double> weights;

  /**
   * @param weights by feature, with the bias under {@code bias}
   */
  public LinearModel(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
  }

  /**
   * @throws IOException if reading fails or a line is not a feature and a number; the message names
   *     the line
   */
  public static LinearModel read(Reader reader) throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      int tab = line.lastIndexOf('\t');
      try {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IOException("line " + number + ": expected a feature, a tab and a weight", e);
      }
    }
    return new LinearModel(weights);
  }

  /** The weights in the form that {@link #read} takes, features in order. */
  public String text() {
    StringBuilder text = new StringBuilder();
    weights.forEach((feature, weight) -> text.append(feature + "\t" + weight + "\n"));
    return text.toString();
  }

  /**
   * The probability, in (0, 1), that something with these features is what the model was trained to
   * tell.
   */
  public double probability(List<String> features) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** The weights by feature, sorted by name, the bias among them. */
  public Map<String, Double> weights() {
    return java.util.Collections.unmodifiableMap(weights);
  }
}
