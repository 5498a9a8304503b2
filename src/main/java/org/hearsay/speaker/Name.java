package org.hearsay.speaker;

import java.util.Comparator;
import org.hearsay.model.EntityType;

/**
 * A place where the article names something, its borders mended; not yet unified with others.
 *
 * @param range its tokens, titles left out
 * @param text its words, each run of blanks one blank
 * @param type what it names
 * @param known what the gazetteer says of it, or null
 */
record Name(Range range, String text, EntityType type, Gazetteer.Known known) {

  /** Names of several words before those of one; else in text order. */
  static final Comparator<Name> FULL_FIRST =
      Comparator.comparing((Name name) -> name.text().indexOf(' ') < 0)
          .thenComparingInt(name -> name.range().from());

  /** The first of several words; empty where there is one alone. */
  String firstWord() {
    return text.substring(0, text.indexOf(' ') + 1).strip();
  }

  String lastWord() {
    return lastWord(text);
  }

  /** The last word of what something is called. */
  static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Whether it means its entity by another name: a capital or an adjective. */
  boolean isIndirect() {
    return known != null && known.sense() != Gazetteer.Sense.NAME;
  }

  /** Whether it means people of a country, or is its adjective: <em>Czechs</em>. */
  boolean isPeople() {
    return known != null && known.sense() == Gazetteer.Sense.DEMONYM;
  }

  Name as(EntityType other) {
    return new Name(range, text, other, known);
  }
}
