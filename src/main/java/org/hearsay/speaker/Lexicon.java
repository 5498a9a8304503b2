package org.hearsay.speaker;

import java.util.List;

/**
 * The word lists of this package.
 *
 * @param roles what a person is
 * @param nouns bodies, documents, groups
 * @param bodyNouns what kinds of body there are
 * @param relations what persons are to each other
 * @param itVerbs of which <em>it</em> may mean nothing
 * @param nameWords what words of names tell
 * @param givenNames what persons are called
 * @param gazetteer countries and well-known bodies
 */
record Lexicon(
    Roles roles,
    Nouns nouns,
    BodyNouns bodyNouns,
    RelationNouns relations,
    ItVerbs itVerbs,
    NameWords nameWords,
    GivenNames givenNames,
    Gazetteer gazetteer) {
  static Lexicon load(List<String> givenNames) {
    return new Lexicon(
        new Roles(),
        new Nouns(),
        new BodyNouns(),
        new RelationNouns(),
        new ItVerbs(),
        new NameWords(),
        new GivenNames(givenNames),
        new Gazetteer());
  }
}
