package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The nouns for what a person is: lists {@code roles.tsv}, {@code abbreviations.tsv} and {@code
 * hypernyms.tsv}.
 */
final class Roles {
  private final Map<String, Role> words = new HashMap<>();
  private final Map<String, Set<String>> covered = new HashMap<>();

  Roles() {
    for (String[] row : Table.rows("roles.tsv")) {
      Set<String> classes = Set.copyOf(Table.parts(row, 2));
      Gender gender = Gender.of(row[3]);
      words.putIfAbsent(row[1], new Role(row[0], true, classes, gender));
      words.put(row[0], new Role(row[0], false, classes, gender));
    }
    for (String[] row : Table.rows("abbreviations.tsv")) {
      words.put(row[0], words.get(row[1]));
    }
    for (String[] row : Table.rows("hypernyms.tsv")) {
      covered.put(row[0], Set.copyOf(Table.parts(row, 1)));
    }
  }

  /** The role that a word names, or null. Of a word with a hyphen the last part may name it. */
  Role of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Role role = words.get(lower);
    return role == null && lower.indexOf('-') > 0
        ? words.get(lower.substring(lower.lastIndexOf('-') + 1))
        : role;
  }

  /** Whether one may later say {@code noun} of somebody introduced as {@code role}. */
  boolean takesUp(String noun, Role role) {
    return covered.getOrDefault(noun, Set.of()).stream().anyMatch(role.classes()::contains);
  }

  /** Whether the noun is general enough to be said of somebody introduced by the bare name. */
  boolean isGeneral(String noun) {
    return covered.containsKey(noun);
  }
}
