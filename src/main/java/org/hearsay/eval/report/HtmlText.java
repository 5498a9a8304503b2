package org.hearsay.eval.report;

/** Text from outside as it may stand in HTML, between tags and in quoted attributes. */
final class HtmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private HtmlText() {}

  /**
   * Marks of HTML become references; what HTML cannot hold (control characters but for tab and line
   * ends, half surrogate pairs, noncharacters) becomes U+FFFD.
   */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + text.length() / 8);
    text.codePoints().forEach(character -> append(escaped, character));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int character) {
    switch (character) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isHtml(character) ? character : REPLACEMENT);
    }
  }

  private static boolean isHtml(int character) {
    boolean blank = character == '\t' || character == '\n' || character == '\r';
    boolean nonCharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return blank
        || !(Character.isISOControl(character)
            || nonCharacter
            || Character.getType(character) == Character.SURROGATE);
  }
}
