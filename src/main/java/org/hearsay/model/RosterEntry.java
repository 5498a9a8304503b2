package org.hearsay.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody or something on a list of the user's own, whose spelling and ids count.
 *
 * @param name as it is to be spelt
 * @param aliases other names, may be empty
 * @param type what kind of thing it is; null where the list does not tell
 * @param titles what a person is, may be empty
 * @param country that it belongs to, by name; null where the list does not tell
 * @param wikidata its id there, such as {@code Q1065}; null where the list does not tell
 * @param more what else the list says, by the names of its columns and in their order
 */
public record RosterEntry(
    String name,
    List<String> aliases,
    EntityType type,
    List<String> titles,
    String country,
    String wikidata,
    Map<String, String> more) {

  public RosterEntry {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a name without a letter");
    }
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }
}
