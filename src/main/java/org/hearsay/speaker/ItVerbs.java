package org.hearsay.speaker;

/** Verbs of which <em>it</em> may mean nothing: list {@code it-verbs.tsv}. */
final class ItVerbs {
  private enum Kind {
    IMPERSONAL,
    LINKING,
    VAGUE,
    THOUGHT
  }

  private final WordKinds<Kind> verbs = new WordKinds<>("it-verbs.tsv", 1, Kind.class);

  /** <em>It | rains</em>. */
  boolean isImpersonal(String lemma) {
    return verbs.is(lemma, Kind.IMPERSONAL);
  }

  /** <em>It | is clear that</em>, <em>it | makes no sense to</em>. */
  boolean isLinking(String lemma) {
    return verbs.is(lemma, Kind.LINKING);
  }

  /** What <em>it would</em> do when it is nothing that was named: <em>it would | hurt</em>. */
  boolean isVague(String lemma) {
    return verbs.is(lemma, Kind.VAGUE);
  }

  /** What somebody does who is not told: <em>it is | feared</em>. */
  boolean isThought(String participle) {
    return verbs.is(participle, Kind.THOUGHT);
  }
}
