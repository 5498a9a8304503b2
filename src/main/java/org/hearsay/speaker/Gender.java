package org.hearsay.speaker;

/** What is known of how a person is referred to. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** From the mark of a word list: {@code m}, {@code f}, anything else tells nothing. */
  static Gender of(String mark) {
    return switch (mark) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** From a personal or possessive pronoun in lower case; one of no gender tells nothing. */
  static Gender ofPronoun(String word) {
    return switch (word) {
      case "he", "him", "his", "himself" -> MALE;
      case "she", "her", "herself" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether the two may be said of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
