package org.hearsay.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.EntityType;
import org.hearsay.model.RosterEntry;

/**
 * Which column of a roster holds what: "name", {@code aliases}, {@code type}, {@code titles},
 * {@code country} and {@code wikidata}, of which only the first must be there. Several aliases or
 * titles in one cell have {@value #SEPARATOR} between them.
 *
 * @param names of all columns, in their order
 */
record RosterColumns(List<String> names) {
  static final String SEPARATOR = "|";

  private static final List<String> KNOWN =
      List.of("name", "aliases", "type", "titles", "country", "wikidata");

  /**
   * @throws IllegalArgumentException if there is no name, or a column twice
   */
  static RosterColumns of(List<String> names) {
    List<String> known =
        names.stream()
            .map(String::strip)
            .map(name -> KNOWN.contains(lower(name)) ? lower(name) : name)
            .toList();
    if (!known.contains("name")) {
      throw new IllegalArgumentException(
          "there is no name among " + Excerpt.quoted(known.toString()));
    }
    if (known.stream().distinct().count() < known.size()) {
      throw new IllegalArgumentException(
          "a column stands there twice: " + Excerpt.quoted(known.toString()));
    }
    return new RosterColumns(known);
  }

  /**
   * @param cells as many as there are columns, or fewer
   * @throws IllegalArgumentException if the name is missing, the type unknown, or a cell too much
   */
  RosterEntry entry(List<String> cells) {
    if (cells.size() > names.size()) {
      throw new IllegalArgumentException(
          "%d cells under %d columns".formatted(cells.size(), names.size()));
    }
    Map<String, String> known = new LinkedHashMap<>();
    Map<String, String> more = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).strip();
      if (!cell.isEmpty()) {
        (KNOWN.contains(names.get(i)) ? known : more).put(names.get(i), cell);
      }
    }
    if (!known.containsKey("name")) {
      throw new IllegalArgumentException("the name is empty");
    }
    return new RosterEntry(
        known.get("name"),
        several(known.get("aliases")),
        type(known.get("type")),
        several(known.get("titles")),
        known.get("country"),
        known.get("wikidata"),
        more);
  }

  private static List<String> several(String cell) {
    List<String> values = new ArrayList<>();
    int from = 0;
    while (cell != null && from <= cell.length()) {
      int to = cell.indexOf(SEPARATOR, from);
      String value = cell.substring(from, to < 0 ? cell.length() : to).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
      from = to < 0 ? cell.length() + 1 : to + 1;
    }
    return values;
  }

  private static EntityType type(String cell) {
    if (cell == null) {
      return null;
    }
    for (EntityType type : EntityType.values()) {
      if (lower(type.name()).equals(lower(cell))) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "type %s is none of person, organization, country, location, project, other"
            .formatted(Excerpt.quoted(cell)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
