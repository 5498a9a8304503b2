package org.hearsay.speaker;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.EntityType;

/** Names of one thing, while they are gathered. Confined to the work on one article. */
final class Cluster {
  private final EntityType type;
  private final TreeMap<Integer, Name> places = new TreeMap<>();
  private final Map<String, Name> variants = new LinkedHashMap<>();
  private final Set<String> honoured = new HashSet<>();
  private Gender gender = Gender.UNKNOWN;

  Cluster(EntityType type) {
    this.type = type;
  }

  void add(Name name, Gender told) {
    places.put(name.range().from(), name);
    variants.putIfAbsent(name.text(), name);
    gender = gender.or(told);
  }

  /** Notes that a variant is no full name, by an honour before it or because another is. */
  void honour(Name variant) {
    honoured.add(variant.text());
  }

  /** Takes in the names of another, as names by which this one is called too. */
  void absorb(Cluster other) {
    for (Name name : other.places.values()) {
      if (!variants.containsKey(name.text())) {
        honour(name);
      }
      add(name.as(type), Gender.UNKNOWN);
    }
  }

  /** Whether it has one name alone. */
  boolean isCalledOnly(String name) {
    return variants.size() == 1 && variants.containsKey(name);
  }

  EntityType type() {
    return type;
  }

  Gender gender() {
    return gender;
  }

  /** In text order. */
  Collection<Name> names() {
    return places.values();
  }

  /** One of its names for each way it is spelt. */
  Collection<Name> variants() {
    return variants.values();
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  boolean isCountry() {
    return type == EntityType.COUNTRY;
  }

  /**
   * The fullest name found, and of several the one spelt as most are; of what is only meant by
   * capital or adjective the usual name.
   */
  String name() {
    if (variants.values().stream().allMatch(Name::isIndirect)) {
      return variants.values().iterator().next().known().name();
    }
    Map<String, Integer> votes = new HashMap<>();
    places.values().forEach(name -> votes.merge(name.lastWord(), 1, Integer::sum));
    return variants.values().stream()
        .filter(name -> !name.isIndirect() && !honoured.contains(name.text()))
        .max(
            Comparator.comparingInt((Name name) -> fullness(name.text()))
                .thenComparing(name -> !isShouted(name.text()))
                .thenComparingInt(name -> votes.get(name.lastWord()))
                .thenComparingInt(name -> isPerson() ? 0 : name.text().length())
                .thenComparingInt(name -> -name.range().from()))
        .orElseThrow()
        .text();
  }

  /** <em>ANN LEE</em>, as an article may begin. */
  private static boolean isShouted(String text) {
    return text.indexOf(' ') > 0 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static int fullness(String text) {
    boolean shortForm = text.length() <= 6 && text.equals(text.toUpperCase(Locale.ROOT));
    return shortForm ? 0 : text.split(" ", -1).length;
  }

  /** The other names, in order of first use. */
  List<String> aliases() {
    Set<String> aliases = new LinkedHashSet<>();
    places.values().forEach(name -> aliases.add(name.text()));
    aliases.remove(name());
    return List.copyOf(aliases);
  }

  /** Number of the first token of any of its names. */
  int first() {
    return places.firstKey();
  }

  /** Whether one of its names is spelt so. */
  boolean isCalled(String text) {
    return variants.containsKey(text);
  }

  /** Whether a word of its name is this one: the <em>council</em> of the Harbour Council. */
  boolean isNamedBy(String word) {
    for (String part : name().split(" ", -1)) {
      if (Spelling.same(part, word)) {
        return true;
      }
    }
    return false;
  }

  /** The last of its names that begins before a token, or null. */
  Name lastBefore(int token) {
    Map.Entry<Integer, Name> before = places.lowerEntry(token);
    return before == null ? null : before.getValue();
  }

  /** Whether this was named before a token, and the other was not or longer ago. */
  boolean isNearer(Cluster other, int token) {
    Integer here = places.lowerKey(token);
    Integer there = other.places.lowerKey(token);
    return here != null && (there == null || here > there);
  }
}
