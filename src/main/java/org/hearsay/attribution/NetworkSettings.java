package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.pieces.NamedNumbers;

/**
 * What is trained or chosen beside the network of attributions, a file of {@link NamedNumbers}.
 *
 * @param outer scores of tags behind each other, of statements that lie in no other
 * @param inner the same of statements inside the content of another
 * @param noCue score of a content without a cue
 * @param noSource score of a cue without a source
 * @param window most word pieces that are read together
 * @param slope of the calibrated confidence: logit = slope × logit of the raw probability + shift
 * @param shift of the calibrated confidence
 */
public record NetworkSettings(
    TagChain outer,
    TagChain inner,
    double noCue,
    double noSource,
    int window,
    double slope,
    double shift) {

  private static final String INNER = "inner_";

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
    NamedNumbers numbers = new NamedNumbers(lines);
    NetworkSettings settings =
        new NetworkSettings(
            chain(numbers, ""),
            chain(numbers, INNER),
            numbers.takeOne("no_cue"),
            numbers.takeOne("no_source"),
            (int) numbers.takeOne("window"),
            numbers.takeOne("slope"),
            numbers.takeOne("shift"));
    numbers.end();
    return settings;
  }

  /** The lines of a file that {@link #parse} reads. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(lines, "", outer);
    add(lines, INNER, inner);
    lines.add(line("no_cue", (float) noCue));
    lines.add(line("no_source", (float) noSource));
    lines.add(line("window", window));
    lines.add(line("slope", (float) slope));
    lines.add(line("shift", (float) shift));
    return lines;
  }

  private static TagChain chain(NamedNumbers numbers, String level) {
    return new TagChain(numbers.take(level + "transitions"), numbers.take(level + "starts"));
  }

  private static void add(List<String> lines, String level, TagChain chain) {
    lines.add(line(level + "transitions", chain.transitions()));
    lines.add(line(level + "starts", chain.starts()));
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
