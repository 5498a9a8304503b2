package org.hearsay.claim;

import java.util.List;
import java.util.Set;

/**
 * The <em>that</em> with which one clause after another is reported: <em>said it was late, and that
 * he was tired</em>. It says nothing where no clause before it has one inside the content.
 */
final class Reported {
  private static final Set<String> OPENING = Set.of("mark", "dep");
  private static final Set<String> PRONOUNS =
      Set.of(
          "nobody",
          "nothing",
          "somebody",
          "something",
          "someone",
          "everybody",
          "everything",
          "everyone",
          "anybody",
          "anything",
          "anyone");

  private boolean inside;

  /** Whether a word is one; asked about every word of a content in order. */
  boolean isIdle(List<Word> words, int at) {
    Word word = words.get(at);
    boolean sentence = at == 0 || words.get(at - 1).said().number() != word.said().number();
    inside &= !sentence;
    boolean joined =
        at + 1 < words.size() && !sentence && words.get(at - 1).token().tag().equals("CC");
    if (!word.lower().equals("that")
        || !(isConjunction(word) || (joined && beginsClause(words.get(at + 1))))) {
      return false;
    }
    boolean idle = joined && !inside && !isPointing(word, words.get(at + 1));
    inside |= !joined && at > 0;
    return idle;
  }

  /** <em>And that plan</em>, or <em>and that closed the road</em>; not <em>and that nobody</em>. */
  private static boolean isPointing(Word that, Word next) {
    boolean noun = next.token().tag().equals("NN") && !PRONOUNS.contains(next.lower());
    return noun || !(that.token().tag().equals("IN") || beginsClause(next));
  }

  /** Whether <em>that</em> before a word can only be a conjunction: <em>that riders fell</em>. */
  private static boolean beginsClause(Word next) {
    String tag = next.token().tag();
    return tag.equals("NNS")
        || tag.startsWith("NNP")
        || tag.equals("DT")
        || tag.equals("PRP")
        || PRONOUNS.contains(next.lower())
        || (next.lower().equals("at") && isLeast(next));
  }

  private static boolean isLeast(Word at) {
    int after = at.number() + 1;
    return after < at.said().sentence().tokens().size()
        && at.said().token(after).text().equals("least");
  }

  private static boolean isConjunction(Word that) {
    return that.token().tag().equals("IN")
        || (that.token().tag().equals("WDT") && OPENING.contains(that.relation()));
  }
}
