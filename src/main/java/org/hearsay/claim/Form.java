package org.hearsay.claim;

import java.util.Set;
import org.hearsay.model.Token;

/** What shape the main clause of a content has. */
enum Form {
  /** With a finite verb: <em>the bridge is safe</em>. */
  CLAUSE,
  /** With a verb in the infinitive: <em>to resign</em>. */
  INFINITIVE,
  /** Told to do: <em>open the gates</em>. */
  IMPERATIVE,
  /** Without a verb of its own: <em>the attack</em>. */
  PHRASE;

  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");
  private static final Set<String> HELPING = Set.of("aux", "aux:pass", "cop");

  static Form of(MainClause clause) {
    int head = clause.head();
    if (isFinite(clause, clause.heads().get(0)) || isFinite(clause, head)) {
      return CLAUSE;
    }
    if (clause.token(clause.first()).tag().equals("TO") || hasTo(clause, head)) {
      return INFINITIVE;
    }
    return clause.token(head).tag().equals("VB") ? IMPERATIVE : PHRASE;
  }

  private static boolean isFinite(MainClause clause, int head) {
    if (!clause.hasTree()) {
      return clause.words().stream()
          .mapToObj(clause::token)
          .map(Token::tag)
          .anyMatch(FINITE::contains);
    }
    boolean subject =
        clause.token(head).isVerb()
            && !PARTICIPLES.contains(clause.token(head).tag())
            && !hasTo(clause, head)
            && clause.tree().children(head).stream()
                .anyMatch(child -> clause.tree().relation(child).startsWith("nsubj"));
    return subject
        || FINITE.contains(clause.token(head).tag())
        || clause.tree().children(head).stream()
            .filter(child -> HELPING.contains(clause.tree().relation(child)))
            .anyMatch(child -> FINITE.contains(clause.token(child).tag()));
  }

  private static boolean hasTo(MainClause clause, int head) {
    return clause.hasTree()
        && clause.tree().children(head).stream()
            .anyMatch(child -> clause.words().get(child) && clause.token(child).tag().equals("TO"));
  }
}
