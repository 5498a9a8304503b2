package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Given names, the gender that they tell, and their short forms. */
final class GivenNames {
  private final Map<String, Gender> listed = new HashMap<>();
  private final Map<String, Gender> others = new HashMap<>();
  private final Map<String, Set<String>> fullForms = new HashMap<>();

  /**
   * @param more lines of a name, a tab, and {@code MALE} or {@code FEMALE}, for names that are not
   *     on the list of this package; a name that has both tells nothing
   */
  GivenNames(List<String> more) {
    for (String[] row : Table.rows("names.tsv")) {
      listed.put(row[0], Gender.of(row[1]));
    }
    for (String line : more) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        Gender gender = line.endsWith("FEMALE") ? Gender.FEMALE : Gender.MALE;
        others.merge(
            line.substring(0, tab), gender, (one, two) -> one == two ? one : Gender.UNKNOWN);
      }
    }
    for (String[] row : Table.rows("world-names.tsv")) {
      for (String name : row[2].split(" ", -1)) {
        String plain = Spelling.plain(name);
        others.putIfAbsent(plain, Gender.of(row[1]));
        others.putIfAbsent(Spelling.latin(plain), Gender.of(row[1]));
      }
    }
    for (String[] row : Table.rows("nicknames.tsv")) {
      String full = Spelling.plain(row[0]);
      for (String brief : Table.parts(row, 1)) {
        fullForms.computeIfAbsent(Spelling.plain(brief), key -> new HashSet<>()).add(full);
      }
    }
  }

  /** Whether our own list has a word: one that is hardly ever anything else. */
  boolean isListed(String word) {
    return listed.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a given name, perhaps among other things, with or without its accents. */
  boolean isKnown(String word) {
    return isListed(word) || others.containsKey(Spelling.plain(word));
  }

  /** The gender that a name tells; of <em>Jean-Luc</em> the first part may, or else the last. */
  Gender gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Gender whole = known(lower);
    return lower.indexOf('-') > 0
        ? whole
            .or(known(lower.substring(0, lower.indexOf('-'))))
            .or(known(lower.substring(lower.lastIndexOf('-') + 1)))
        : whole;
  }

  private Gender known(String lower) {
    Gender gender = listed.get(lower);
    return gender == null ? others.getOrDefault(Spelling.plain(lower), Gender.UNKNOWN) : gender;
  }

  /** The names that a plain word may be short for; both {@link Spelling#plain}. */
  Set<String> fullForms(String plain) {
    return fullForms.getOrDefault(plain, Set.of());
  }

  /** Whether one of two plain words is a short form of the other: <em>bob</em>, <em>robert</em>. */
  boolean isShortForm(String one, String other) {
    return fullForms(one).contains(other) || fullForms(other).contains(one);
  }
}
