package org.hearsay.speaker;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Finds the words before a name that say what somebody is. */
final class TitlePhrases {
  private final Words words;
  private final Names names;
  private final TitleReader reader;
  private final BitSet datelines;

  TitlePhrases(Words words, Names names, TitleReader reader) {
    this.words = words;
    this.names = names;
    this.reader = reader;
    this.datelines = new Datelines(words).tokens();
  }

  /**
   * The words right before a name that may be a title, not <em>accused | Lee</em>, nor <em>a
   * spokesman for | Lee</em>; or null.
   */
  Range premodifiers(Range person) {
    int name = person.from();
    int from = name;
    int start = words.sentenceStart(name);
    boolean verb = words.tag(name - 1).equals("VBN");
    while (!verb && from > start && isInPhrase(from - 1) && !names.isPersonAt(from - 1)) {
      from--;
    }
    while (from < name && words.tag(from).matches("IN|CC")) {
      from++;
    }
    int own = name;
    while (own > from
        && (reader.isFormOfAddress(own - 1) || (own < name && words.isName(own - 1)))) {
      own--;
    }
    if (own > from && (words.tag(own - 1).equals("IN") || isJoinedToOther(own, from))) {
      from = own;
    }
    boolean owned = isPartOfCompound(person) && hasPreposition(from, name);
    return from < name && !owned ? new Range(from, name) : null;
  }

  /** <em>The president and | Ann Lee</em>; not <em>President and | CEO Ann Lee</em>. */
  private boolean isJoinedToOther(int own, int from) {
    return own - 2 >= from && words.lower(own - 1).matches("and|&") && !words.isCapital(own - 2);
  }

  private boolean hasPreposition(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> words.tag(i).equals("IN"));
  }

  /**
   * A phrase that a comma divides from the name behind it, where a clause begins with it; not what
   * is said of a name before: <em>behind Ann Lee, | the mayor, | Bob Ray sat</em>.
   *
   * @param name where the name begins, or its title
   * @param nameEnd behind the name
   */
  Range appositionBefore(int name, int nameEnd) {
    int start = words.sentenceStart(name);
    if (name - 2 < start || !words.word(name - 1).equals(",")) {
      return null;
    }
    int from = name - 1;
    while (from > start
        && (isInPhrase(from - 1) || isBracket(from - 1))
        && !names.isPersonAt(from - 1)
        && !opensPhrase(from)) {
      from--;
    }
    while (from < name - 1 && words.tag(from).matches("CC|IN|TO")) {
      from++;
    }
    if (from > start && words.tag(from).equals("POS") && names.isPersonAt(from - 1)) {
      from = names.nameAt(from - 1).range().from();
      while (from > start && reader.isFormOfAddress(from - 1)) {
        from--;
      }
    }
    if (isSaidOfOther(from, start)) {
      return null;
    }
    boolean opens =
        from == start
            || isInDateline(from - 1)
            || words.word(from - 1).matches("[,;\"“”‘’]|''|``|that|when|while")
            || words.tag(from - 1).equals("CC")
            || (reader.isClosed(nameEnd)
                && (words.lower(from - 1).equals("as")
                    || words.tag(from - 1).startsWith("VB")
                    || opensPhrase(from)));
    return opens && from < name - 1 && !isPredicate(from) ? new Range(from, name - 1) : null;
  }

  private boolean isSaidOfOther(int from, int start) {
    return from - 2 >= start && words.word(from - 1).equals(",") && names.isPersonAt(from - 2);
  }

  /** A determiner that nothing hangs its phrase on: <em>after lunch | the forewoman</em>. */
  private boolean opensPhrase(int token) {
    return words.tag(token).matches("DT|PRP\\$")
        && token > words.sentenceStart(token)
        && !words.tag(token - 1).matches("CC|DT|PDT")
        && !words.lower(token - 1).matches("of|for|at|in");
  }

  private boolean isBracket(int token) {
    return words.tag(token).matches("-[LR]RB-");
  }

  /** Whether a word may stand in such a phrase. */
  boolean isInPhrase(int token) {
    return !isInDateline(token)
        && (words.tag(token).matches("NN.*|JJ.*|DT|PRP\\$|POS|CD|HYPH|VBN")
            || words.word(token).matches("of|for|at|in|and|-|–|&")
            || names.at(token) != null);
  }

  /** The <em>—</em> too that ends one. */
  private boolean isInDateline(int token) {
    return datelines.get(token) || (token > 0 && datelines.get(token - 1));
  }

  /** <em>At the | Ann Lee | phone bank</em>: what stands before is said of the noun. */
  private boolean isPartOfCompound(Range name) {
    return name.to() < words.sentenceEnd(name.from())
        && words.tag(name.to()).matches("NNS?")
        && !words.isCapital(name.to());
  }

  /** <em>Who wants to be | the next mayor,</em>: that is said of whoever wants it. */
  private boolean isPredicate(int from) {
    return from > 0
        && words.lower(from - 1).matches("be|become")
        && words.tag(from).matches("DT|PRP\\$|NN.*");
  }
}
