package org.hearsay.model;

import java.util.List;

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
}
