package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Token;

/**
 * The main clause of a sentence that has no tree, by tags alone: behind a leading clause with its
 * comma, up to the conjunction or relative word that follows the verb.
 */
final class FlatClause {
  private static final Set<String> SUBORDINATING =
      Set.of(
          "if",
          "unless",
          "when",
          "while",
          "although",
          "though",
          "because",
          "since",
          "after",
          "before",
          "until",
          "whereas",
          "once",
          "as");
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");

  private FlatClause() {}

  static MainClause of(SaidSentence said) {
    BitSet words = new BitSet();
    int verb = -1;
    for (int i = afterLeadingClause(said); i < said.said().size(); i++) {
      int number = said.said().get(i);
      Token token = said.token(number);
      if (verb >= 0 && isBorder(said, i)) {
        break;
      }
      words.set(number);
      verb = verb < 0 && token.isVerb() ? number : verb;
    }
    int head = verb >= 0 ? verb : said.said().get(0);
    return new MainClause(said, List.of(head), words);
  }

  private static int afterLeadingClause(SaidSentence said) {
    if (!SUBORDINATING.contains(said.lower(0))) {
      return 0;
    }
    for (int i = 1; i + 1 < said.said().size(); i++) {
      if (said.lower(i).equals(",")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isBorder(SaidSentence said, int at) {
    Token token = said.token(said.said().get(at));
    boolean joined = said.lower(at).equals(",") && at + 1 < said.said().size();
    return RELATIVE.contains(token.tag())
        || (token.tag().equals("IN") && SUBORDINATING.contains(said.lower(at)))
        || (joined && said.token(said.said().get(at + 1)).tag().equals("CC"));
  }
}
