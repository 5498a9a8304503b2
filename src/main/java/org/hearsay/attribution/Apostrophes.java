package org.hearsay.attribution;

import java.util.Locale;
import org.hearsay.attribution.Quotation.Style;
import org.hearsay.attribution.QuoteMark.Certainty;
import org.hearsay.attribution.QuoteMark.Side;
import org.hearsay.model.Span;

/**
 * Tells single quotation marks from apostrophes: inside words ({@code don't}), before clipped words
 * ({@code 'tis}) and decades ({@code '90s}), behind plurals ({@code the players'}) and numbers
 * ({@code 6' tall}). The last two are no more than doubtful: such a mark closes a quotation only if
 * no better one follows.
 */
final class Apostrophes {
  private static final WordList ELISIONS = WordList.read("elisions.tsv");
  private static final int LONGEST = 12;

  private final String text;
  private final Span paragraph;

  Apostrophes(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** The single mark at {@code span}, or null if it is an apostrophe. */
  QuoteMark judge(Span span, Style style, Neighbours run) {
    boolean first = span.start() == run.start();
    boolean last = span.end() == run.end();
    char c = text.charAt(span.start());
    if (last && ((first && isInsideWord(run)) || isElision(run.end()) || isYear(run.end(), c))) {
      return null;
    }
    boolean low = c == '‚';
    Side side = run.side();
    if (side == Side.EITHER) {
      side = undecided(c, run);
    }
    if (low && side == Side.CLOSES) {
      return null;
    }
    Certainty certainty = side == Side.CLOSES ? closing(c, first, run) : opening(c, run);
    return new QuoteMark(span.start(), span.end(), style, side, certainty);
  }

  private static boolean isInsideWord(Neighbours run) {
    return isWord(run.before()) && isWord(run.behind());
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static Side undecided(char c, Neighbours run) {
    boolean blanks = Characters.isBlank(run.before()) && Characters.isBlank(run.behind());
    if (blanks && c == '’') {
      return Side.CLOSES;
    }
    if (blanks && c != '‘') {
      return ":,\n".indexOf(run.beforeBlank()) >= 0 ? Side.OPENS : Side.CLOSES;
    }
    return Characters.isBlank(run.behind()) && c != '‘' ? Side.CLOSES : Side.EITHER;
  }

  private Certainty opening(char c, Neighbours run) {
    boolean starts = "\n:,.?!—–“\"".indexOf(run.beforeBlank()) >= 0;
    boolean capital = Character.isUpperCase(run.behind());
    return starts && capital && c != '’' ? Certainty.CERTAIN : Certainty.DOUBTFUL;
  }

  private Certainty closing(char c, boolean first, Neighbours run) {
    char before = run.before();
    if (Characters.isBlank(before) || run.digitBefore()) {
      return Certainty.DOUBTFUL;
    }
    if (Characters.isStop(before) && c != '‘') {
      return Characters.isInitialsStop(text, paragraph.start(), run.start() - 1)
          ? Certainty.DOUBTFUL
          : Certainty.CERTAIN;
    }
    return first && isClipped(run.start()) ? Certainty.DOUBTFUL : Certainty.LIKELY;
  }

  /** Whether the word before {@code end} may end in an apostrophe: a plural, or a clipped word. */
  private boolean isClipped(int end) {
    String word = wordBefore(end);
    return word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || (word.length() > 3 && word.endsWith("in"))
        || "|n|o|an|th|ol|wi|".contains("|" + word + "|");
  }

  /** Whether the word at {@code start} has lost its first letters. */
  boolean isElision(int start) {
    int end = start;
    while (end < paragraph.end() && end - start < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    String note = ELISIONS.note(word.toLowerCase(Locale.ROOT));
    return note != null && (note.equals("any") || Character.isLowerCase(word.charAt(0)));
  }

  /** Whether a year of two digits follows: {@code '90s}, {@code '68}. */
  private boolean isYear(int start, char mark) {
    if (start + 2 > paragraph.end()
        || !Character.isDigit(text.charAt(start))
        || !Character.isDigit(text.charAt(start + 1))) {
      return false;
    }
    int next = start + 2;
    if (next == paragraph.end()) {
      return mark != '‘';
    }
    char c = text.charAt(next);
    return c == 's' || (mark != '‘' && !isWord(c) && c != '%');
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > paragraph.start()
        && end - start < LONGEST
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
