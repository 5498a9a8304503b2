package org.hearsay.speaker;

/**
 * Tells whether the article has just brought in somebody without a name whom a definite noun then
 * takes up: <em>a neighbour … the neighbour</em>.
 */
final class Introductions {
  private static final int LOOK_BACK = 80;

  private final Words words;
  private final Names names;

  Introductions(Reading reading) {
    this.words = reading.words();
    this.names = reading.names();
  }

  /** Where one of these was brought in shortly before; below 0 if nowhere. */
  int last(PersonNoun noun) {
    int from = Math.max(0, noun.place() - LOOK_BACK);
    for (int i = noun.place() - 1; i > from; i--) {
      boolean same = words.lower(i).equals(noun.noun()) && words.token(i).isNoun();
      if (same && isIndefinite(i, from)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isIndefinite(int head, int from) {
    int at = head;
    while (at > from && words.tag(at - 1).matches("JJ.*|NN.*|VBN|HYPH|CD")) {
      at--;
    }
    return at > from && words.lower(at - 1).matches("a|an|one") && !isSaidOfName(at - 2);
  }

  /** Whether what begins behind a token is said of a name before it: <em>Ann Lee, | a</em>. */
  private boolean isSaidOfName(int token) {
    return token > 0 && words.lower(token).matches(",|is|was|as") && names.isPersonAt(token - 1);
  }
}
