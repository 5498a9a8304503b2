package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Quotation.Style;
import org.hearsay.attribution.QuoteMark.Certainty;
import org.hearsay.attribution.QuoteMark.Side;
import org.hearsay.model.Span;

/**
 * Finds the quotation marks of a paragraph, and drops apostrophes and decades.
 *
 * <p>Marks that touch each other ({@code "'We go}) form a run and share its neighbours. A blank, a
 * dash or an opening bracket before the run and a word behind it make an opening; a word or a stop
 * before it and a blank, a stop or a closing bracket behind it make a closing. The look of a curly
 * mark decides where neighbours don't; where the two disagree, the mark may be either.
 */
final class MarkFinder {
  private static final String MARKS = "\"＂“”„‟'‘’‚‛`«»‹›「」『』〝〞〟";

  private final String text;
  private final Span paragraph;
  private final Apostrophes apostrophes;
  private final List<QuoteMark> found = new ArrayList<>();

  private MarkFinder(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.apostrophes = new Apostrophes(text, paragraph);
  }

  /** The marks of {@code paragraph} in text order. */
  static List<QuoteMark> find(String text, Span paragraph) {
    MarkFinder finder = new MarkFinder(text, paragraph);
    int i = paragraph.start();
    while (i < paragraph.end()) {
      i = isMark(text.charAt(i)) ? finder.run(i) : i + 1;
    }
    return finder.found;
  }

  static boolean isMark(char c) {
    return c >= '"' && MARKS.indexOf(c) >= 0;
  }

  /** Adds the marks of the run at {@code start}; the index behind it. */
  private int run(int start) {
    int end = start;
    while (end < paragraph.end() && isMark(text.charAt(end))) {
      end++;
    }
    Neighbours neighbours = new Neighbours(text, paragraph, start, end);
    int i = start;
    while (i < end) {
      int width = isDoubled(i, end, neighbours) ? 2 : 1;
      add(new Span(i, i + width), neighbours);
      i += width;
    }
    return end;
  }

  /**
   * Whether two single marks stand for a double one; of three that close, the first is single, and
   * the second of {@code ''tis} is an apostrophe.
   */
  private boolean isDoubled(int i, int end, Neighbours neighbours) {
    char c = text.charAt(i);
    if (styleOf(c).family() != Quotation.Family.SINGLE || !same(i, i + 1, end)) {
      return false;
    }
    if (neighbours.side() == Side.CLOSES) {
      return !same(i, i + 2, end) || same(i, i + 3, end);
    }
    return !apostrophes.isElision(end);
  }

  private boolean same(int i, int j, int end) {
    return j < end && text.charAt(j) == text.charAt(i);
  }

  private void add(Span span, Neighbours neighbours) {
    char c = text.charAt(span.start());
    Style style = span.length() == 2 ? doubled(c) : styleOf(c);
    QuoteMark mark;
    if (style.family() == Quotation.Family.SINGLE) {
      mark = apostrophes.judge(span, style, neighbours);
    } else {
      mark = wide(span, style, neighbours);
    }
    if (mark != null) {
      found.add(mark);
    }
  }

  private QuoteMark wide(Span span, Style style, Neighbours neighbours) {
    Side look = look(text.charAt(span.start()));
    Side place = neighbours.side();
    if (place == Side.CLOSES && neighbours.digitBefore()) {
      return new QuoteMark(span.start(), span.end(), style, place, Certainty.DOUBTFUL);
    }
    if (look == Side.EITHER && place == Side.OPENS && neighbours.astray()) {
      return new QuoteMark(span.start(), span.end(), style, Side.EITHER, Certainty.CERTAIN);
    }
    boolean told = look != Side.EITHER || place != Side.EITHER;
    Certainty certainty = told ? Certainty.CERTAIN : Certainty.LIKELY;
    return new QuoteMark(span.start(), span.end(), style, agree(look, place), certainty);
  }

  private static Side agree(Side look, Side place) {
    if (look == Side.EITHER || look == place) {
      return place;
    }
    return place == Side.EITHER ? look : Side.EITHER;
  }

  private static Side look(char c) {
    if ("“„‟‘‚‛`«‹「『〝".indexOf(c) >= 0) {
      return Side.OPENS;
    }
    return "”’»›」』〞〟".indexOf(c) >= 0 ? Side.CLOSES : Side.EITHER;
  }

  private static Style doubled(char c) {
    return switch (c) {
      case '‘', '’' -> Style.CURLY;
      case '‚' -> Style.LOW_HIGH;
      default -> Style.DOUBLED;
    };
  }

  private static Style styleOf(char c) {
    return switch (c) {
      case '"', '＂', '〝', '〞', '〟' -> Style.STRAIGHT;
      case '“', '”', '‟' -> Style.CURLY;
      case '„' -> Style.LOW_HIGH;
      case '‘', '’', '‛' -> Style.CURLY_SINGLE;
      case '‚' -> Style.LOW_HIGH_SINGLE;
      case '«', '»' -> Style.GUILLEMETS;
      case '‹', '›' -> Style.SINGLE_GUILLEMETS;
      case '「', '」' -> Style.CORNER;
      case '『', '』' -> Style.WHITE_CORNER;
      default -> Style.SINGLE;
    };
  }
}
