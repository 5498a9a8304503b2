package org.hearsay.attribution;

import org.hearsay.attribution.QuoteMark.Side;
import org.hearsay.model.Span;

/** What stands directly before and behind a run of quotation marks. */
final class Neighbours {
  private static final char BORDER = '\n';

  private final String text;
  private final Span paragraph;
  private final int start;
  private final int end;

  /**
   * @param start index of the first mark of the run
   * @param end index behind the last
   */
  Neighbours(String text, Span paragraph, int start, int end) {
    this.text = text;
    this.paragraph = paragraph;
    this.start = start;
    this.end = end;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The unit before the run; a line end where the paragraph begins. */
  char before() {
    return at(start - 1);
  }

  /** The unit behind the run; a line end where the paragraph ends. */
  char behind() {
    return at(end);
  }

  private char at(int i) {
    return paragraph.contains(i) ? text.charAt(i) : BORDER;
  }

  boolean digitBefore() {
    return Character.isDigit(before()) || "½¼¾".indexOf(before()) >= 0;
  }

  /**
   * The last unit before the run that is no blank, with two blanks between at most; else a line
   * end.
   */
  char beforeBlank() {
    for (int i = start - 1; i >= start - 3 && paragraph.contains(i); i--) {
      if (!Characters.isBlank(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return BORDER;
  }

  /** Whether the blank may have come to the wrong side: <code>We go, "he said</code>. */
  boolean astray() {
    return Characters.isBlank(before())
        && start > paragraph.start()
        && ",.?!".indexOf(beforeBlank()) >= 0
        && Character.isLowerCase(behind());
  }

  /** Which side of quoted words the run stands on, by its neighbours alone. */
  Side side() {
    char before = before();
    char behind = behind();
    boolean gapBefore =
        Characters.isBlank(before)
            || Characters.isOpeningBracket(before)
            || Characters.isDash(before)
            || "/=|".indexOf(before) >= 0;
    boolean gapBehind =
        Characters.isBlank(behind)
            || Characters.isClosingBracket(behind)
            || Characters.isDash(behind)
            || isStop(behind)
            || behind == '/'
            || behind == '|';
    if (gapBefore && gapBehind) {
      return between(before, behind);
    }
    if (gapBefore) {
      return Side.OPENS;
    }
    if (gapBehind) {
      return before == ':' ? Side.EITHER : Side.CLOSES;
    }
    return Characters.isOpeningBracket(behind) ? Side.CLOSES : Side.EITHER;
  }

  /** A stop that does not begin an ellipsis: {@code "...and then}. */
  private boolean isStop(char c) {
    if (c == '…' || (c == '.' && at(end + 1) == '.')) {
      return !Characters.isBlank(before());
    }
    return Characters.isStop(c);
  }

  private Side between(char before, char behind) {
    boolean first = start == paragraph.start();
    boolean last = end == paragraph.end();
    if (first != last) {
      return first ? Side.OPENS : Side.CLOSES;
    }
    if (Characters.isBlank(before) && Characters.isDash(behind)) {
      return Side.OPENS;
    }
    if (Characters.isDash(before) && Characters.isBlank(behind)) {
      return Side.CLOSES;
    }
    return Side.EITHER;
  }
}
