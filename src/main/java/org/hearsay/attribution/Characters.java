package org.hearsay.attribution;

/** Kinds of UTF-16 units that tell on which side of a quotation mark the quoted words stand. */
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

  static boolean isOpeningBracket(char c) {
    return "([{<".indexOf(c) >= 0;
  }

  static boolean isClosingBracket(char c) {
    return ")]}>".indexOf(c) >= 0;
  }
}
