package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Token;

/**
 * Which finite verbs of a content stand free, and which in clauses that hang on a word: in <em>a
 * strike if the board does not act</em> and <em>the best boss I ever had</em> none stands free.
 * Trees often take the verb of such a clause for that of the content.
 */
final class FiniteVerbs {
  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "all", "both");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "it", "you");

  /** Those that are nothing else. */
  private static final Set<String> ALWAYS_SUBJECTS = Set.of("he", "she", "they", "we", "i");

  private final SaidSentence said;
  private final boolean bare;
  private int open;
  private int free;
  private int bound;
  private int subjects;
  private boolean inClause;

  /**
   * @param bare whether a clause may hang on a noun without a word that opens it
   */
  private FiniteVerbs(SaidSentence said, boolean bare) {
    this.said = said;
    this.bare = bare;
  }

  /** Whether there are finite verbs, and each of them belongs to a clause that something opens. */
  static boolean allHang(SaidSentence said) {
    FiniteVerbs verbs = new FiniteVerbs(said, true).counted(opens(said, 0) ? 1 : 0);
    return verbs.free == 0 && verbs.bound > 0;
  }

  /** Whether one stands free behind a noun or pronoun, which may be its subject. */
  static boolean anyFree(SaidSentence said) {
    return new FiniteVerbs(said, true).counted(opens(said, 0) ? 1 : 0).subjects > 0;
  }

  /** Whether all that is said is one clause with what opens it: <em>if he would stand</em>. */
  static boolean isOneClause(SaidSentence said) {
    FiniteVerbs verbs = new FiniteVerbs(said, false).counted(0);
    return verbs.free == 0 && verbs.bound > 0;
  }

  /**
   * @param from the first of the tokens said that may open a clause
   */
  private FiniteVerbs counted(int from) {
    for (int i = 0; i < said.said().size(); i++) {
      if (i >= from && opens(said, i)) {
        open++;
      } else if (token(i).isFinite()) {
        count(i);
      }
    }
    return this;
  }

  private void count(int at) {
    int before = at - 1;
    while (before >= 0 && token(before).tag().startsWith("RB")) {
      before--;
    }
    if (open > 0) {
      open--;
      inClause = true;
      bound++;
    } else if (isBareRelative(before)) {
      inClause = true;
      bound++;
    } else if (before < 0 || !inClause || !token(before).tag().equals("CC")) {
      inClause = false;
      free++;
      subjects += before >= 0 && hasSubject(before) ? 1 : 0;
    }
  }

  private boolean hasSubject(int before) {
    Token token = token(before);
    boolean nominal =
        token.isNoun()
            || token.tag().equals("PRP")
            || POINTING.contains(token.text().toLowerCase(Locale.ROOT));
    boolean outside =
        nominal
            && token(0).tag().matches("IN|TO|VBG")
            && !ALWAYS_SUBJECTS.contains(token.text().toLowerCase(Locale.ROOT));
    return !outside && (nominal || token.text().equals(",") || token.tag().startsWith("VB"));
  }

  /** <em>The boss I had</em>: a noun, and at once a pronoun that can only be a subject. */
  private boolean isBareRelative(int at) {
    return bare && at > 0 && SUBJECTS.contains(said.lower(at)) && token(at - 1).isNoun();
  }

  private static boolean opens(SaidSentence said, int at) {
    int number = said.said().get(at);
    String tag = said.token(number).tag();
    if (tag.startsWith("W")) {
      return !said.lower(at).equals("however");
    }
    if (!tag.equals("IN")) {
      return false;
    }
    return said.sentence().tree().relation(number).equals("mark")
        || (said.lower(at).equals("as") && at > 0 && said.lower(at - 1).equals(","));
  }

  private Token token(int at) {
    List<Integer> numbers = said.said();
    return said.token(numbers.get(at));
  }
}
