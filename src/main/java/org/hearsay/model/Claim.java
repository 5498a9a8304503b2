package org.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * What the content of one attribution says, as a statement that can stand alone. Negation,
 * condition and caution are read in the main clause of its first sentence with a verb; a claim
 * inside another is read by its own words, whatever the outer one does with it.
 *
 * @param text the words of the content, pronouns replaced by names in square brackets where it is
 *     known who is meant; a sentence, or a phrase where the content is only one; not blank unless
 *     the content is
 * @param certainty how far its speaker stands for it
 * @param negated whether the main clause says that something is not so
 * @param hypothetical whether it holds only under a condition
 * @param hedged whether the speaker is cautious about it
 * @param times moments and stretches of the calendar that it names, in text order, without overlap;
 *     empty where the article has no date
 */
public record Claim(
    String text,
    Certainty certainty,
    boolean negated,
    boolean hypothetical,
    boolean hedged,
    List<Time> times) {

  public Claim {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(certainty, "certainty");
    times = List.copyOf(times);
  }

  /** How far a speaker stands for a claim; in JSON in lower case. */
  public enum Certainty {
    ASSERTED,
    PROBABLE,
    POSSIBLE,
    /** The speaker says that it is not so. */
    DENIED,
    /** Asked, wanted, ordered or promised, or the text does not tell. */
    UNKNOWN
  }

  /**
   * Words that name a time.
   *
   * @param span where they stand
   * @param value ISO 8601 date, month, year, week or date and time, such as {@code 2019-06}
   */
  public record Time(Span span, String value) {
    public Time {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(value, "value");
    }
  }
}
