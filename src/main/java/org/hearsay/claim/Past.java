package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Token;

/** Whether a cue tells of what was said before: <em>said</em>, <em>has said</em>. */
final class Past {
  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");

  private Past() {}

  static boolean is(List<SaidSentence> cue) {
    Token before = null;
    for (SaidSentence said : cue) {
      for (int number : said.said()) {
        Token token = said.token(number);
        if (!token.isVerb()) {
          continue;
        }
        if (token.tag().equals("VBD") || token.lemma().equals("would")) {
          return true;
        }
        if (token.tag().equals("VBN") && (before == null || before.lemma().equals("have"))) {
          return true;
        }
        if (token.tag().equals("VBG") && before == null && !token.lemma().equals("accord")) {
          return hangsOnPast(said, number);
        }
        before = token;
      }
    }
    return false;
  }

  /** <em>He nodded, adding that it would rain.</em> */
  private static boolean hangsOnPast(SaidSentence said, int number) {
    DependencyTree tree = said.sentence().tree();
    int at = number;
    while (tree != null && tree.head(at).isPresent()) {
      at = tree.head(at).getAsInt();
      String tag = said.token(at).tag();
      if (PAST.contains(tag) || PRESENT.contains(tag)) {
        return PAST.contains(tag);
      }
    }
    return false;
  }
}
