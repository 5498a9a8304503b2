package org.hearsay.speaker;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells which names belong to one family: <em>Walker</em> and <em>the Walkers</em> to <em>Alice
 * Walker</em>, be it misspelt. Confined to the work on one article.
 */
final class FamilyNames {
  private final Map<String, String[]> parts = new HashMap<>();

  /** The words of a name, plain and without marks; a word without letters stays as it is. */
  String[] parts(Name name) {
    return parts.computeIfAbsent(
        name.text(),
        text -> Arrays.stream(text.split(" ", -1)).map(FamilyNames::plain).toArray(String[]::new));
  }

  private static String plain(String part) {
    String plain = Spelling.plain(part).replaceAll("^[\"“‘']+|[\"”’']+$", "");
    return plain.isEmpty() ? part : plain;
  }

  /** Whether a plain word is the family name of a person, or near it. */
  boolean isOf(String plain, Cluster person) {
    return person.variants().stream()
        .map(this::parts)
        .anyMatch(other -> Spelling.nearPlain(other[other.length - 1], plain));
  }

  /** <em>Sanders</em>, of whom there need not be several. */
  private boolean isExactly(String plain, Cluster person) {
    return person.variants().stream()
        .map(this::parts)
        .anyMatch(other -> other.length > 1 && other[other.length - 1].equals(plain));
  }

  /** As {@link #isOf}, of those alone of whose names one is more than that word. */
  boolean isOfFull(String plain, Cluster person) {
    return person.variants().stream()
        .map(this::parts)
        .filter(other -> other.length > 1)
        .anyMatch(other -> Spelling.nearPlain(other[other.length - 1], plain));
  }

  /** What one of a family is called: <em>walker</em> of <em>walkers</em>; null if no plural. */
  static String singular(String plain) {
    return plain.length() > 1 && plain.endsWith("s")
        ? plain.substring(0, plain.length() - 1)
        : null;
  }

  /** Whether a plain word is the plural of the family name that one of some persons has. */
  boolean isPlural(String plain, Collection<Cluster> persons) {
    String one = singular(plain);
    return one != null
        && persons.stream().noneMatch(person -> isExactly(plain, person))
        && persons.stream().anyMatch(person -> isOf(one, person));
  }
}
