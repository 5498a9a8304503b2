package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Token;

/** Whether a claim holds only if something else does, or would hold. */
final class Condition {
  private static final Set<String> MARKS = Set.of("if", "unless", "provided", "lest");
  private static final Set<String> WISHES = Set.of("like", "love", "prefer", "say");
  private static final Set<String> RATHER = Set.of("rather", "sooner");

  /** What <em>if</em> stands before where it concedes: <em>if not in the man</em>. */
  private static final Set<String> CONCEDED = Set.of("not", "any", "anything", "only", "ever");

  private static final Set<String> INVERTED = Set.of("were", "had", "should");
  private static final Set<String> THEN = Set.of("would", "could", "might", "will");
  private static final Set<String> ASKING = Set.of("ask", "wonder");
  private static final Set<String> WONDERING =
      Set.of("ask", "wonder", "know", "see", "decide", "unclear", "unsure", "doubt", "tell");

  /** What stands behind an <em>if</em> without a subject: <em>if elected</em>, <em>if not</em>. */
  private static final Set<String> SHORTENED = Set.of("VBN", "JJ", "RB", "IN");

  private static final Set<String> INNER = Set.of("ccomp", "advcl", "acl", "acl:relcl");

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

  /**
   * Whether all of it is a question behind <em>if</em>: <em>if he would stand</em>; not <em>if
   * elected she would stand</em>.
   */
  static boolean isWhether(MainClause clause) {
    List<Integer> said = clause.said().said();
    return clause.hasTree()
        && clause.lower(clause.first()).equals("if")
        && said.size() > 1
        && !SHORTENED.contains(clause.token(said.get(1)).tag())
        && clause.said().tokens().stream().noneMatch(token -> token.text().equals(","))
        && FiniteVerbs.isOneClause(clause.said());
  }

  private static boolean isCondition(MainClause clause, int at) {
    int number = clause.said().said().get(at);
    if (concedes(clause, at) || isVerb(clause, number) || (at == 0 && isWhether(clause))) {
      return false;
    }
    if (at > 0 && clause.lower(clause.said().said().get(at - 1)).equals("as")) {
      return false;
    }
    if (clause.hasTree()) {
      DependencyTree tree = clause.tree();
      int above = tree.head(number).orElse(number);
      int asking = tree.head(above).orElse(above);
      if (asking < number && ASKING.contains(clause.token(asking).lemma())) {
        return false;
      }
      if (tree.relation(above).startsWith("advcl") && isInner(clause, asking)) {
        return false;
      }
      return tree.relation(above).startsWith("advcl")
          || (at > 0 && !isWondering(clause, at) && !tree.relation(above).equals("ccomp"));
    }
    return !isWondering(clause, at);
  }

  /**
   * Whether a word belongs to a clause inside: <em>accepted that it would fail if it rained</em>.
   */
  private static boolean isInner(MainClause clause, int word) {
    DependencyTree tree = clause.tree();
    int at = word;
    while (!clause.heads().contains(at) && tree.head(at).isPresent()) {
      if (INNER.contains(tree.relation(at)) && clause.said().said().contains(at)) {
        return true;
      }
      at = tree.head(at).getAsInt();
    }
    return false;
  }

  private static boolean concedes(MainClause clause, int at) {
    List<Integer> said = clause.said().said();
    if (at + 1 >= said.size() || !CONCEDED.contains(clause.lower(said.get(at + 1)))) {
      return false;
    }
    for (int i = at + 1; i < said.size() && !clause.lower(said.get(i)).equals(","); i++) {
      if (clause.token(said.get(i)).isFinite()) {
        return false;
      }
    }
    return true;
  }

  /** <em>Had provided jobs</em>. */
  private static boolean isVerb(MainClause clause, int number) {
    return clause.token(number).isVerb()
        && clause.hasTree()
        && clause.tree().children(number).stream()
            .map(clause.tree()::relation)
            .anyMatch(relation -> relation.startsWith("aux") || relation.startsWith("nsubj"));
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
      if (RATHER.contains(clause.lower(said.get(next)))) {
        return false;
      }
      next++;
    }
    if (next >= said.size() || WISHES.contains(clause.token(said.get(next)).lemma())) {
      return false;
    }
    boolean past = shifted || isPastFrame(clause);
    return !past || clause.token(said.get(next)).lemma().equals("have");
  }

  /** <em>I thought it would hold</em>. */
  private static boolean isPastFrame(MainClause clause) {
    return clause.heads().size() > 1 && clause.token(clause.heads().get(0)).tag().equals("VBD");
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
