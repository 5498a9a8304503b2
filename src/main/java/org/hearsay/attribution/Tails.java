package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Shorter readings of a content: without what follows a comma and may be the narrator's own again,
 * such as a relative clause, a participle or a second verb. Parsers attach these wrongly as often
 * as not; the model chooses.
 */
final class Tails {
  private static final Set<Shape> TO_THE_RIGHT =
      Set.of(
          Shape.CLAUSE,
          Shape.INFINITIVE,
          Shape.DIRECTIVE,
          Shape.OBJECT,
          Shape.PREPOSITION,
          Shape.REST);

  private static final Set<String> MARKS = Set.of(",", "--", "—", "–", ";", ":");

  /**
   * Tags of words that open a tail: relatives, participles, verbs, conjunctions, nouns in
   * apposition.
   */
  private static final Set<String> OPENERS =
      Set.of(
          "WDT", "WP", "WP$", "WRB", "VBG", "VBN", "VBD", "VBZ", "CC", "IN", "RB", "TO", "DT",
          "NNP", "NN", "PRP");

  private static final int MAX_VARIANTS = 3;
  private static final int MIN_WORDS = 2;

  private Tails() {}

  /** The candidate without its tails, shortest last; empty if it has none. */
  static List<Candidate> cut(Candidate candidate) {
    List<Candidate> shorter = new ArrayList<>();
    if (!TO_THE_RIGHT.contains(candidate.shape())) {
      return shorter;
    }
    BitSet content = candidate.content();
    int first = content.nextSetBit(0);
    for (int i = content.length() - 2;
        i > first + MIN_WORDS && shorter.size() < MAX_VARIANTS;
        i--) {
      if (content.get(i) && isTail(candidate.syntax(), i)) {
        BitSet rest = (BitSet) content.clone();
        rest.clear(i, rest.length());
        BitSet trimmed = Tokens.filled(candidate.syntax(), rest, new BitSet());
        if (trimmed.cardinality() >= MIN_WORDS) {
          shorter.add(with(candidate, trimmed));
        }
      }
    }
    return shorter;
  }

  /** Whether a token is a mark behind which a tail begins. */
  static boolean isTail(Syntax syntax, int token) {
    String mark = syntax.token(token).text();
    if (!MARKS.contains(mark) || token + 1 >= syntax.size()) {
      return false;
    }
    return !mark.equals(",") || OPENERS.contains(syntax.tag(token + 1));
  }

  private static Candidate with(Candidate candidate, BitSet content) {
    return new Candidate(
        candidate.syntax(),
        candidate.shape(),
        candidate.head(),
        candidate.cue(),
        candidate.source(),
        content);
  }
}
