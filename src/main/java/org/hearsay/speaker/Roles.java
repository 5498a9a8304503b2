package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The nouns for what a person is: lists {@code roles.tsv}, {@code abbreviations.tsv}, {@code
 * hypernyms.tsv}, {@code synonyms.tsv}, {@code doers.tsv} and {@code ages.tsv}.
 */
final class Roles {
  private final Map<String, Role> words = new HashMap<>();
  private final Map<String, Set<String>> covered = Table.sets("hypernyms.tsv", 1);
  private final Map<String, Set<String>> synonyms = Table.sets("synonyms.tsv", 1);
  private final Map<String, Role> doers = new HashMap<>();
  private final Set<String> inside = new HashSet<>();
  private final Map<String, Range> ages = new HashMap<>();

  Roles() {
    for (String[] row : Table.rows("roles.tsv")) {
      Set<String> classes = Set.copyOf(Table.parts(row, 2));
      Gender gender = Gender.of(row[3]);
      Set<Role.Trait> traits = traits(row);
      words.putIfAbsent(row[1], new Role(row[0], true, classes, gender, traits));
      words.put(row[0], new Role(row[0], false, classes, gender, traits));
    }
    for (String[] row : Table.rows("abbreviations.tsv")) {
      words.put(row[0], words.get(row[1]));
    }
    for (String[] row : Table.rows("ages.tsv")) {
      ages.put(row[0], new Range(Integer.parseInt(row[1]), Integer.parseInt(row[2]) + 1));
    }
    for (String[] row : Table.rows("doers.tsv")) {
      doers.put(row[0], words.get(row[1]));
      if (row[2].equals("inside")) {
        inside.add(row[0]);
      }
    }
  }

  private static Set<Role.Trait> traits(String[] row) {
    return Table.parts(row, 4).stream()
        .map(trait -> Role.Trait.valueOf(trait.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
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

  /** Titles in lower case whose holder is called by a noun as well: <em>premier</em>. */
  Set<String> synonyms(String noun) {
    return synonyms.getOrDefault(noun, Set.of());
  }

  /** Whether the noun is general enough to be said of somebody introduced by the bare name. */
  boolean isGeneral(String noun) {
    return covered.containsKey(noun);
  }

  /** What somebody is who does something: a leader who <em>leads</em>. Null if that tells none. */
  Role ofDoer(String verb) {
    return doers.get(verb);
  }

  /** Whether one belongs to what one does it for; not who <em>represents</em> the bank. */
  boolean isInside(String verb) {
    return inside.contains(verb);
  }

  /** The years that a noun leaves room for: <em>teenager</em>. Null where it tells no age. */
  Range ages(String noun) {
    return ages.get(noun);
  }
}
