package org.hearsay.cli;

/**
 * Text of an article as a terminal may get it: control characters, which would reach it as
 * commands, and marks that turn the direction of writing are shown as a replacement character.
 */
final class Printable {
  private Printable() {}

  /** A unit of a text that keeps its lines. */
  static char of(char c) {
    boolean harmless = c == '\n' || c == '\t' || !(Character.isISOControl(c) || turns(c));
    return harmless ? c : c == '\r' ? ' ' : '\uFFFD';
  }

  /** Embeddings, overrides and isolates: what stands behind them would be read in another order. */
  private static boolean turns(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
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
