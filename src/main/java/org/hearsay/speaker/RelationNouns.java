package org.hearsay.speaker;

import java.util.Map;
import java.util.Set;

/** What somebody may be to somebody else, in lower case: list {@code relations.tsv}. */
final class RelationNouns {
  private enum Kind {
    KIN,
    PEER,
    UNLIKELY
  }

  private final WordKinds<Kind> nouns = new WordKinds<>("relations.tsv", 2, Kind.class);
  private final Map<String, Set<String>> inverse = Table.sets("relations.tsv", 1);

  /** Whether one may be this to whoever is that to him or her: <em>wife</em>, <em>husband</em>. */
  boolean areInverse(String noun, String other) {
    return inverse.getOrDefault(other, Set.of()).contains(noun);
  }

  /** Whether both are of one family: <em>aunt</em>. */
  boolean isKin(String noun) {
    return nouns.is(noun, Kind.KIN);
  }

  /** Whether each is one to the other, and both are named together: <em>colleague</em>. */
  boolean isPeer(String noun) {
    return nouns.is(noun, Kind.PEER);
  }

  /**
   * Whether somebody else named lately is no more likely to be one: <em>her predecessor</em> may be
   * long gone.
   */
  boolean isUnlikely(String noun) {
    return nouns.is(noun, Kind.UNLIKELY);
  }
}
