package org.hearsay.speaker;

import java.util.BitSet;

/**
 * Where a report says whence and through whom it came, which names nobody of whom it tells:
 * <em>OSLO, Norway (Wire) — Two ships</em>.
 */
final class Datelines {
  private static final int LONGEST = 16;
  private static final int SHORTEST_PLACE = 4;

  private final Words words;

  Datelines(Words words) {
    this.words = words;
  }

  /** The tokens of all. */
  BitSet tokens() {
    BitSet tokens = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      if (opensParagraph(i)) {
        tokens.set(i, end(i));
      }
    }
    return tokens;
  }

  private boolean opensParagraph(int token) {
    return token == 0
        || (words.opensSentence(token) && words.paragraph(token) > words.paragraph(token - 1));
  }

  /** The token behind what stands before the dash; the start itself where there is none. */
  private int end(int start) {
    boolean place =
        words.word(start).length() >= SHORTEST_PLACE || words.word(start).matches("NEW|SAN|ST");
    if (!place || !isUpper(start)) {
      return start;
    }
    int last = Math.min(words.size(), start + LONGEST);
    for (int i = start + 1; i < last && words.paragraph(i) == words.paragraph(start); i++) {
      boolean behind = (i + 1 < words.size() && words.isCapital(i + 1)) || isMark(i + 1);
      if (isDash(i)) {
        return behind ? i : start;
      }
      boolean inside =
          words.isCapital(i)
              || Character.isDigit(words.word(i).charAt(0))
              || words.word(i).matches("[,./()-]|and");
      if (!inside) {
        return start;
      }
    }
    return start;
  }

  /** <em>OSLO (Wire) - Two ships</em>; not <em>MID-WALES</em>, <em>LEE: 6 - 2</em>. */
  private boolean isDash(int token) {
    boolean apart = !words.isHyphen(token) && !words.touchesPrevious(token);
    return words.word(token).matches("[—–]|--")
        ? !words.isHyphen(token)
        : apart && words.word(token).equals("-") && !words.touchesPrevious(token + 1);
  }

  private boolean isMark(int token) {
    return token < words.size() && words.word(token).matches("``|[\"“‘'`]");
  }

  private boolean isUpper(int token) {
    return words
        .word(token)
        .chars()
        .allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '/');
  }
}
