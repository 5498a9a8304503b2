package org.hearsay.speaker;

import java.util.Set;

/**
 * A noun for what a person is, such as <em>minister</em>.
 *
 * @param noun in the singular
 * @param plural whether the word at hand was the plural
 * @param classes the fields it belongs to, such as {@code politician}
 * @param gender that the noun tells
 * @param traits what else it tells
 */
record Role(
    String noun, boolean plural, Set<String> classes, Gender gender, Set<Role.Trait> traits) {
  private static final Set<String> OFFICES = Set.of("law", "military", "minister", "official");

  /** What a noun tells besides its field and gender. */
  enum Trait {
    ANYBODY,
    POINTED,
    UNTITLED,
    BODY
  }

  /** Whether it tells no more than the gender: <em>woman</em>. */
  boolean isAnybody() {
    return traits.contains(Trait.ANYBODY);
  }

  /** Whether a word, with <em>the</em>, may well mean somebody named: <em>the lad</em>. */
  boolean isPointedAt(String word) {
    return noun.equals(word) && traits.contains(Trait.POINTED);
  }

  /** Whether it is no title, but what one is by nature or to somebody: <em>rival</em>. */
  boolean isUntitled() {
    return traits.contains(Trait.UNTITLED);
  }

  /** Whether a body may be it as well: <em>owner</em>. */
  boolean mayBeBody() {
    return traits.contains(Trait.BODY);
  }

  /**
   * Whether it is of a field whose nouns mean nobody but whom the article has called so: <em>the
   * finance minister</em>, <em>the captain</em>, <em>the district attorney</em>.
   */
  boolean isOffice() {
    return classes.stream().anyMatch(OFFICES::contains);
  }

  /** Whether there is one at a time: <em>the president</em>, <em>the minister</em>. */
  boolean isHolder() {
    return isOffice() || classes.contains("head-of-state");
  }
}
