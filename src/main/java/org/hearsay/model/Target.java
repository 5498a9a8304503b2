package org.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * Somebody or something that a statement speaks of.
 *
 * @param entity id of the {@link Entity} meant, or null where it is none of them
 * @param name the fullest name found in the article
 * @param type what kind of thing it is
 * @param spans where the content speaks of it, in text order, at least one
 * @param listed what the user's list of targets says of it; null where it is not on it
 */
public record Target(
    String entity, String name, EntityType type, List<Span> spans, RosterEntry listed) {

  public Target {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    spans = Spans.ordered(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("target " + name + " is spoken of nowhere");
    }
  }
}
