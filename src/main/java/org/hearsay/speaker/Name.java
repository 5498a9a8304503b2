package org.hearsay.speaker;

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

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Whether it means its entity by another name: a capital or an adjective. */
  boolean isIndirect() {
    return known != null && known.sense() != Gazetteer.Sense.NAME;
  }

  Name as(EntityType other) {
    return new Name(range, text, other, known);
  }
}
