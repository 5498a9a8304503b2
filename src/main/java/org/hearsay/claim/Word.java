package org.hearsay.claim;

import java.util.Locale;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Token;

/**
 * A word of a content with its place in its sentence.
 *
 * @param said the sentence
 * @param number of the token in it
 */
record Word(SaidSentence said, int number) {
  Token token() {
    return said.token(number);
  }

  String text() {
    return token().text();
  }

  String lower() {
    return text().toLowerCase(Locale.ROOT);
  }

  boolean hasTree() {
    return said.sentence().tree() != null;
  }

  DependencyTree tree() {
    return said.sentence().tree();
  }

  /** How it hangs on another; empty without a tree. */
  String relation() {
    return hasTree() ? tree().relation(number) : "";
  }
}
