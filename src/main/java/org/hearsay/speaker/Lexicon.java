package org.hearsay.speaker;

import java.util.List;

/**
 * The word lists of this package.
 *
 * @param roles what a person is
 * @param nouns bodies, documents, groups
 * @param givenNames what persons are called
 * @param gazetteer countries and well-known bodies
 */
record Lexicon(Roles roles, Nouns nouns, GivenNames givenNames, Gazetteer gazetteer) {
  static Lexicon load(List<String> givenNames) {
    return new Lexicon(new Roles(), new Nouns(), new GivenNames(givenNames), new Gazetteer());
  }
}
