package org.hearsay.model;

import java.util.List;

/**
 * The words in which a report says whence and through whom it came, up to a dash: <em>OSLO, Norway
 * (Wire) — | Two ships</em>. They name nobody of whom it tells, and nobody said them.
 */
public final class Dateline {
  private static final int LONGEST = 16;
  private static final int SHORTEST_PLACE = 4;

  private Dateline() {}

  /**
   * Where the dateline ends that a paragraph begins with.
   *
   * @param tokens of an article, or of a part of it
   * @param start the paragraph's first
   * @param border behind its last
   * @return the number of the dash; {@code start} where there is no dateline
   */
  public static int end(List<Token> tokens, int start, int border) {
    String place = tokens.get(start).text();
    boolean named = place.length() >= SHORTEST_PLACE || place.matches("NEW|SAN|ST");
    if (!named || !place.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '/')) {
      return start;
    }
    int last = Math.min(border, start + LONGEST);
    for (int i = start + 1; i < last; i++) {
      if (isDash(tokens, i)) {
        return i + 1 < border && mayBegin(tokens.get(i + 1).text()) ? i : start;
      }
      if (!isInside(tokens.get(i).text())) {
        return start;
      }
    }
    return start;
  }

  private static boolean isInside(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || word.matches("[,./()-]|and|-LRB-|-RRB-");
  }

  private static boolean mayBegin(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || word.matches("``|[\"“‘'`]");
  }

  /** <em>OSLO (Wire) - Two ships</em>; not <em>MID-WALES</em>, <em>LEE: 6 - 2</em>. */
  private static boolean isDash(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    boolean behind = touches(tokens, at);
    boolean before = at + 1 < tokens.size() && touches(tokens, at + 1);
    return word.matches("[—–]|--") || (word.equals("-") && !behind && !before);
  }

  private static boolean touches(List<Token> tokens, int at) {
    return tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }
}
