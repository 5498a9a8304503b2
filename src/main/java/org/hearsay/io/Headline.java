package org.hearsay.io;

/**
 * Tells whether a plain text opens with its headline.
 *
 * <p>The first line that is not blank is the headline if all of this holds:
 *
 * <ol>
 *   <li>it has at most 200 characters, and a letter among them;
 *   <li>it does not end like a sentence or in its middle: with one of {@code . ! ? … ; : ,},
 *       closing quotation marks and brackets behind it left aside;
 *   <li>another line that is not blank follows, and is longer or ends like a sentence;
 *   <li>where that line follows at once, without a blank line between, it is longer <em>and</em>
 *       ends like a sentence <em>and</em> does not begin with a small letter: else the lines are
 *       those of one paragraph broken at a fixed width.
 * </ol>
 */
final class Headline {
  private static final int LIMIT = 200;
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String BREAKS = SENTENCE_ENDS + ";:,";
  private static final String CLOSERS = "\"'”’»›)]";

  private Headline() {}

  /** The headline without blanks around it, or null where the text has none. */
  static String of(String text) {
    int start = skipBlanks(text, 0);
    int end = lineEnd(text, start);
    int next = skipBlanks(text, end);
    String line = text.substring(start, end).strip();
    if (next == text.length()
        || line.length() > LIMIT
        || !line.codePoints().anyMatch(Character::isLetter)) {
      return null;
    }
    String following = text.substring(next, lineEnd(text, next)).strip();
    boolean longer = following.length() > line.length();
    boolean whole = endsWith(following, SENTENCE_ENDS);
    boolean body =
        hasBlankLine(text, end, next)
            ? longer || whole
            : longer && whole && !Character.isLowerCase(following.codePointAt(0));
    return body && !endsWith(line, BREAKS) ? line : null;
  }

  private static boolean endsWith(String line, String marks) {
    int last = line.length() - 1;
    while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && marks.indexOf(line.charAt(last)) >= 0;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the blanks in [from, to) hold two line ends; CR with LF is one. */
  private static boolean hasBlankLine(String text, int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      boolean pair = text.charAt(i) == '\n' && i > from && text.charAt(i - 1) == '\r';
      ends += isBreak(text.charAt(i)) && !pair ? 1 : 0;
    }
    return ends > 1;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
