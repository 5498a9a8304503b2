package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Token;

/** Whether a claim holds only if something else does, or would hold. */
final class Condition {
  private static final Set<String> MARKS = Set.of("if", "unless", "provided", "lest");
  private static final Set<String> WISHES = Set.of("like", "love", "rather", "prefer", "say");
  private static final Set<String> INVERTED = Set.of("were", "had", "should");
  private static final Set<String> THEN = Set.of("would", "could", "might", "will");
  private static final Set<String> WONDERING =
      Set.of("ask", "wonder", "know", "see", "decide", "unclear", "unsure", "doubt", "tell");

  private Condition() {}

  /**
   * @param shifted whether the content stands in the past because its cue does, so that
   *     <em>would</em> may mean <em>will</em>
   */
  static boolean in(MainClause clause, boolean shifted) {
    List<Integer> said = clause.said().said();
    for (int i = 0; i < said.size(); i++) {
      int number = said.get(i);
      if (MARKS.contains(clause.lower(number)) && isCondition(clause, i)) {
        return true;
      }
      boolean were =
          clause.lower(number).equals("were")
              && i + 1 < said.size()
              && clause.token(said.get(i + 1)).tag().equals("TO");
      if (were || (isWould(clause, number) && would(clause, i, shifted))) {
        return true;
      }
    }
    return isInverted(clause);
  }

  private static boolean isCondition(MainClause clause, int at) {
    int number = clause.said().said().get(at);
    if (clause.hasTree()) {
      DependencyTree tree = clause.tree();
      int above = tree.head(number).orElse(number);
      return tree.relation(above).startsWith("advcl")
          || (at > 0 && !isWondering(clause, at) && !tree.relation(above).equals("ccomp"));
    }
    return !isWondering(clause, at);
  }

  private static boolean isWondering(MainClause clause, int at) {
    return at > 0 && WONDERING.contains(clause.token(clause.said().said().get(at - 1)).lemma());
  }

  private static boolean isWould(MainClause clause, int number) {
    Token token = clause.token(number);
    boolean would = token.lemma().equals("would") || token.text().equalsIgnoreCase("would");
    return would && token.tag().equals("MD") && clause.words().get(number);
  }

  private static boolean would(MainClause clause, int at, boolean shifted) {
    List<Integer> said = clause.said().said();
    int next = at + 1;
    while (next < said.size() && clause.token(said.get(next)).tag().startsWith("RB")) {
      next++;
    }
    if (next >= said.size() || WISHES.contains(clause.token(said.get(next)).lemma())) {
      return false;
    }
    return !shifted || clause.token(said.get(next)).lemma().equals("have");
  }

  /** <em>Had we known, we would have left.</em> */
  private static boolean isInverted(MainClause clause) {
    if (!INVERTED.contains(clause.lower(clause.first()))) {
      return false;
    }
    boolean comma = false;
    for (int number : clause.said().said()) {
      comma |= clause.lower(number).equals(",");
      if (comma && THEN.contains(clause.lower(number))) {
        return true;
      }
    }
    return false;
  }
}
