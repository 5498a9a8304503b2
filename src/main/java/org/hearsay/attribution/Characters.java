package org.hearsay.attribution;

/** Kinds of UTF-16 units, which tell on which side of a quotation mark the quoted words stand. */
final class Characters {
  private Characters() {}

  /** A blank, a control or an invisible formatting character. */
  static boolean isBlank(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** A punctuation mark that ends a clause or sentence, and so belongs to words before it. */
  static boolean isStop(char c) {
    return ",.;:!?…".indexOf(c) >= 0;
  }

  /**
   * Whether a unit is the full stop of an initial: <em>the U.S. Congress</em>.
   *
   * @param from where the paragraph begins
   */
  static boolean isInitialsStop(String text, int from, int at) {
    return text.charAt(at) == '.'
        && at - 2 >= from
        && Character.isUpperCase(text.charAt(at - 1))
        && !Character.isLetter(text.charAt(at - 2));
  }

  static boolean isOpeningBracket(char c) {
    return "([{<".indexOf(c) >= 0;
  }

  static boolean isClosingBracket(char c) {
    return ")]}>".indexOf(c) >= 0;
  }
}
