package org.hearsay.cli;

/**
 * Text of an article as a terminal may get it: control characters, which would reach it as
 * commands, are shown as a replacement character.
 */
final class Printable {
  private Printable() {}

  /** A unit of a text that keeps its lines. */
  static char of(char c) {
    boolean harmless = c == '\n' || c == '\t' || !Character.isISOControl(c);
    return harmless ? c : c == '\r' ? ' ' : '\uFFFD';
  }

  /** A text on one line, with blanks for line ends and tabs. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = of(text.charAt(i));
      line.append(c == '\n' || c == '\t' ? ' ' : c);
    }
    return line.toString();
  }
}
