package org.hearsay.model;

import java.util.Objects;

/**
 * A place where the article names something, as the analyzer tagged it; not yet unified with other
 * mentions.
 *
 * @param span the words of the name
 * @param type what the engine takes it for
 */
public record Mention(Span span, EntityType type) {
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
  }
}
