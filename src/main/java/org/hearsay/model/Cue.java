package org.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * The words that report an attribution: a verb with its auxiliaries, negation and particle,
 * <em>according to</em>, a noun.
 *
 * @param spans text order, no overlap; empty where nothing reports
 * @param lemma dictionary form of the head word, such as {@code say}; null exactly if {@code spans}
 *     is empty
 * @param type what kind of attitude it reports
 * @param negated whether it is denied, as in <em>did not say</em>
 */
public record Cue(List<Span> spans, String lemma, Type type, boolean negated) {
  public static final Cue NONE = new Cue(List.of(), null, Type.NEUTRAL, false);

  public Cue {
    spans = Spans.ordered(spans);
    Objects.requireNonNull(type, "type");
    if (spans.isEmpty() != (lemma == null)) {
      throw new IllegalArgumentException("lemma " + lemma + " with " + spans.size() + " spans");
    }
  }

  /** What kind of attitude a cue reports; in JSON in lower case. */
  public enum Type {
    NEUTRAL,
    ASSERT,
    DENY,
    DOUBT,
    BELIEVE,
    WANT,
    FEEL,
    ASK,
    PROMISE,
    AGREE,
    DISAGREE
  }
}
