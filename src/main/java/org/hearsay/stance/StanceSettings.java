package org.hearsay.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.pieces.NamedNumbers;

/**
 * What is trained or chosen beside the network of stances, a file of {@link NamedNumbers}.
 *
 * @param window most word pieces that are read together
 * @param slope that scores are multiplied by to make them logits, so that confidence means what it
 *     says
 * @param pair added to the score of neutral where two are named and nothing tells that one speaks
 * @param neutral added to the score of neutral everywhere; 0 as trained, and not in the file
 */
public record StanceSettings(int window, double slope, double pair, double neutral) {
  private static final int NEUTRAL = 1;

  /** As trained. */
  public StanceSettings(int window, double slope, double pair) {
    this(window, slope, pair, 0);
  }

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
    NamedNumbers numbers = new NamedNumbers(lines);
    StanceSettings settings =
        new StanceSettings(
            (int) numbers.takeOne("window"), numbers.takeOne("slope"), numbers.takeOne("pair"));
    numbers.end();
    return settings;
  }

  /** Settings that are less sure: only a part of each score counts. */
  StanceSettings flattened(double part) {
    return new StanceSettings(window, slope * part, pair, neutral);
  }

  /** Settings that find fewer or, below 0, more stances. */
  StanceSettings withNeutral(double addend) {
    return new StanceSettings(window, slope, pair, addend);
  }

  /** Settings for pairs. */
  public StanceSettings forPairs() {
    return withNeutral(pair);
  }

  /** The lines of a file that {@link #parse} reads. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("window\t" + window);
    lines.add(String.format(Locale.ROOT, "slope\t%.6g", slope));
    lines.add(String.format(Locale.ROOT, "pair\t%.6g", pair));
    return lines;
  }

  /** The calibrated probabilities of scores: negative, neutral, positive. */
  public double[] probabilities(double[] scores) {
    double[] logits = Arrays.stream(scores).map(score -> slope * score).toArray();
    logits[NEUTRAL] += slope * neutral;
    return Pooling.softmax(logits);
  }
}
