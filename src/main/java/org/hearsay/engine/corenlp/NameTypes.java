package org.hearsay.engine.corenlp;

import java.util.Map;
import org.hearsay.model.EntityType;

/** What the three classes of CoreNLP's names are called by us. */
final class NameTypes {
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.LOCATION);

  private NameTypes() {}

  /**
   * @param tag of a token; may be null
   * @return null where it tells of no name
   */
  static EntityType of(String tag) {
    return tag == null ? null : TYPES.get(tag);
  }
}
