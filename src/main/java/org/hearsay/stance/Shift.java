package org.hearsay.stance;

import java.util.OptionalInt;

/** By what negation, reversal, intensity and modality multiply the weight of a word. */
final class Shift {
  private static final int STEPS = 3;
  private static final double LEAST = -1.5;
  private static final double MOST = 1.8;

  private final Clause clause;
  private final PolarityLexicon lexicon;

  Shift(Clause clause, PolarityLexicon lexicon) {
    this.clause = clause;
    this.lexicon = lexicon;
  }

  /** In [-1.5, 1.8]; 1 where nothing changes the word. */
  double of(int word) {
    double factor = clause.hasTree() ? byTree(word) : byNeighbours(word);
    return Math.max(LEAST, Math.min(MOST, factor));
  }

  private double byNeighbours(int word) {
    double factor = 1;
    for (int i = Math.max(0, word - STEPS); i < word; i++) {
      factor *= lexicon.shift(clause.token(i));
    }
    return factor;
  }

  private double byTree(int word) {
    double factor = ofChildren(word);
    int at = word;
    for (int step = 0; step < STEPS; step++) {
      OptionalInt head = clause.tree().head(at);
      String relation = clause.relation(at);
      if (head.isEmpty() || relation.matches("nsubj.*|conj|parataxis|acl:relcl|advcl|appos")) {
        break;
      }
      int above = head.getAsInt();
      if (clause.said().contains(above) && above != at) {
        boolean governs = relation.matches("obj|xcomp|ccomp|nmod|obl|acl|amod|nsubj:pass");
        factor *= governs ? Math.min(1, lexicon.shift(clause.token(above))) : 1;
        factor *= governs ? negation(above) : 1;
      }
      at = above;
    }
    return factor;
  }

  private double ofChildren(int word) {
    double factor = 1;
    for (int child : clause.tree().children(word)) {
      if (clause.relation(child).matches("advmod|aux|det|mark|neg|case|cc:preconj")) {
        factor *= lexicon.shift(clause.token(child));
      }
    }
    return factor;
  }

  private double negation(int verb) {
    for (int child : clause.tree().children(verb)) {
      double factor = lexicon.shift(clause.token(child));
      if (factor < 0 && clause.relation(child).matches("advmod|neg|det")) {
        return factor;
      }
    }
    return 1;
  }
}
