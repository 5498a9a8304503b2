package org.hearsay.speaker;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A list that tells of what kinds its words are, in a column: <em>country</em>, a state. */
final class WordKinds<K extends Enum<K>> {
  private final Map<String, Set<K>> kinds = new HashMap<>();

  /**
   * @param column that the kinds stand in, in lower case and with hyphens
   * @throws IllegalArgumentException if a word is of a kind that there is not
   */
  WordKinds(String table, int column, Class<K> type) {
    for (String[] row : Table.rows(table)) {
      Set<K> found = kinds.computeIfAbsent(row[0], word -> EnumSet.noneOf(type));
      for (String kind : Table.parts(row, column)) {
        found.add(Enum.valueOf(type, kind.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
  }

  /** Whether the list has a word, of whatever kind. */
  boolean has(String word) {
    return kinds.containsKey(word);
  }

  /** Whether a word, spelt as in the list, is of a kind. */
  boolean is(String word, K kind) {
    return kinds.getOrDefault(word, Set.of()).contains(kind);
  }
}
