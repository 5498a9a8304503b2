package org.hearsay.speaker;

/**
 * The word lists of this package.
 *
 * @param roles what a person is
 * @param nouns bodies, documents, groups, given names
 * @param gazetteer countries and well-known bodies
 */
record Lexicon(Roles roles, Nouns nouns, Gazetteer gazetteer) {
  static Lexicon load() {
    return new Lexicon(new Roles(), new Nouns(), new Gazetteer());
  }
}
