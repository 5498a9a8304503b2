package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Token;

/**
 * The words of a sentence that belong to the clause it is about: not those of clauses that hang on
 * it, such as <em>who had been there</em>. Where what is said hangs on words like <em>I think</em>
 * or <em>it is likely</em>, both are the main clause.
 *
 * @param said the sentence it is found in
 * @param heads the words on which all others hang, the outermost first, at least one
 * @param words numbers of all its tokens
 */
record MainClause(SaidSentence said, List<Integer> heads, BitSet words) {
  static MainClause of(SaidSentence said) {
    return said.sentence().tree() == null ? FlatClause.of(said) : TreeClause.of(said);
  }

  /** The word that the claim is about. */
  int head() {
    return heads.get(heads.size() - 1);
  }

  Token token(int number) {
    return said.token(number);
  }

  String lower(int number) {
    return token(number).text().toLowerCase(Locale.ROOT);
  }

  boolean hasTree() {
    return said.sentence().tree() != null;
  }

  DependencyTree tree() {
    return said.sentence().tree();
  }

  /** The first word of the sentence that was said. */
  int first() {
    return said.said().get(0);
  }
}
