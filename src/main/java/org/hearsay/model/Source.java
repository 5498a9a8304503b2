package org.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * The mention that bears an attribution: the whole noun phrase, title and apposition included.
 *
 * @param spans text order, no overlap; empty where the text names no source
 * @param form how it refers; {@link Form#NONE} exactly if {@code spans} is empty
 */
public record Source(List<Span> spans, Form form) {
  public static final Source NONE = new Source(List.of(), Form.NONE);

  public Source {
    spans = Spans.ordered(spans);
    Objects.requireNonNull(form, "form");
    if (spans.isEmpty() != (form == Form.NONE)) {
      throw new IllegalArgumentException("form " + form + " with " + spans.size() + " spans");
    }
  }

  /** How a mention refers to its speaker. */
  public enum Form {
    /** By a name: <em>Alice Walker, the chairman</em>. */
    NAME,
    /** By a common noun: <em>the expert</em>. */
    NOMINAL,
    /** By a pronoun: <em>she</em>. */
    PRONOUN,
    /** Not at all. */
    NONE
  }
}
