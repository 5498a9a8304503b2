package org.hearsay.claim;

import java.util.List;
import java.util.Set;

/**
 * The <em>that</em> with which one clause after another is reported: <em>said it was late, and that
 * he was tired</em>. It says nothing where no clause before it has one inside the content.
 */
final class Reported {
  private static final Set<String> OPENING = Set.of("mark", "dep");

  private boolean inside;

  /** Whether a word is one; asked about every word of a content in order. */
  boolean isIdle(List<Word> words, int at) {
    Word word = words.get(at);
    boolean sentence = at == 0 || words.get(at - 1).said().number() != word.said().number();
    inside &= !sentence;
    if (!word.lower().equals("that") || !isConjunction(word)) {
      return false;
    }
    boolean joined =
        at + 1 < words.size() && !sentence && words.get(at - 1).token().tag().equals("CC");
    boolean pointing = joined && words.get(at + 1).token().tag().equals("NN");
    boolean idle = joined && !pointing && !inside && word.token().tag().equals("IN");
    inside |= !joined && at > 0;
    return idle;
  }

  private static boolean isConjunction(Word that) {
    return that.token().tag().equals("IN")
        || (that.token().tag().equals("WDT") && OPENING.contains(that.relation()));
  }
}
