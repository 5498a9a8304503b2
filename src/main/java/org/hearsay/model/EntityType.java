package org.hearsay.model;

/** What kind of thing a named entity is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  /** A state or a territory with a government of its own. */
  COUNTRY,
  /** A place that does not act: a city, a region, a river. */
  LOCATION,
  /** A named undertaking, treaty or plan, such as the Belt and Road Initiative. */
  PROJECT,
  /** Anything named that fits none of the others. */
  OTHER
}
