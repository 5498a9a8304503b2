package org.hearsay.speaker;

import java.util.Set;

/**
 * A noun for what a person is, such as <em>minister</em>.
 *
 * @param noun in the singular
 * @param plural whether the word at hand was the plural
 * @param classes the fields it belongs to, such as {@code politician}
 * @param gender that the noun tells
 */
record Role(String noun, boolean plural, Set<String> classes, Gender gender) {
  private static final Set<String> OFFICES = Set.of("law", "military", "minister", "official");

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
