package org.hearsay.model;

import java.util.Objects;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands
 * @param text its characters
 * @param tag Penn Treebank part-of-speech tag, such as {@code VBD}
 * @param lemma dictionary form in lower case, names kept as written
 */
public record Token(Span span, String text, String tag, String lemma) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(lemma, "lemma");
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** Whether it is a verb with tense, or a modal verb, which may have a subject of its own. */
  public boolean isFinite() {
    return switch (tag) {
      case "VBD", "VBP", "VBZ", "MD" -> true;
      default -> false;
    };
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
