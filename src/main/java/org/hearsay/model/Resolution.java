package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * Who is who in an article: the third layer of a {@link Document}.
 *
 * @param entities everything named, in order of first mention
 * @param speakers one for each attribution, in the same order
 */
public record Resolution(List<Entity> entities, List<Speaker> speakers) {
  public static final Resolution NONE = new Resolution(List.of(), List.of());

  public Resolution {
    entities = List.copyOf(entities);
    speakers = List.copyOf(speakers);
  }

  /** The entity that a speaker is; empty where it is none of them. */
  public Optional<Entity> entityOf(Speaker speaker) {
    return entities.stream().filter(entity -> entity.id().equals(speaker.entity())).findFirst();
  }
}
