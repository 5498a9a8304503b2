package org.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * One sentence of an article; it never crosses the border of a paragraph.
 *
 * @param span from its first token's start to its last token's end
 * @param paragraph number of the paragraph it stands in, counted from 0
 * @param tokens in text order, at least one, without overlap
 * @param tree the grammatical relations between the tokens, or null where the sentence was not
 *     parsed
 */
public record Sentence(Span span, int paragraph, List<Token> tokens, DependencyTree tree) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a token");
    }
    if (tree != null && tree.size() != tokens.size()) {
      throw new IllegalArgumentException(
          "tree of " + tree.size() + " for " + tokens.size() + " tokens");
    }
  }

  /** The sentence as if it had not been parsed. */
  public Sentence withoutTree() {
    return tree == null ? this : new Sentence(span, paragraph, tokens, null);
  }
}
