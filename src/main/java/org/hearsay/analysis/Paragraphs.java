package org.hearsay.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/**
 * Cuts a text into paragraphs, the largest pieces that an engine may look at: no sentence crosses
 * their borders.
 *
 * <p>A line end closes a paragraph, unless the text is hard-wrapped: then only an empty line does.
 * Furniture of a web page glued to the first sentence ({@code Read on the website Vestnik
 * KavkazaU.S. President …}) becomes a paragraph of its own, so that it cannot spoil the sentence
 * behind it.
 */
public final class Paragraphs {
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R\\s*");

  /** The second halves of names such as YouTube and LinkedIn, which nothing is glued to. */
  private static final String NO_BRAND =
      "(?!(?:Tube|In|App|Pal|Hub|Ex|Feed|Time|Press|Works|Cloud|Drive|Book|Point)\\b)";

  private static final Pattern FURNITURE =
      Pattern.compile(
          "^\\h*(?:Read (?:on|more|also|it|this)\\b|Also read\\b|Share (?:on|this)\\b|Photo(?:graph)?\\b|Image\\b"
              + "|Source:|By [A-Z])[^.!?\"“”\\n]{0,80}?\\p{Ll}{2}"
              + NO_BRAND
              + "(?=\\p{Lu}(?:\\.\\p{Lu}\\.|\\p{Ll}+\\s))");
  private static final int WRAP_MIN_LINES = 6;

  private Paragraphs() {}

  /** The paragraphs of {@code text} in order, without blanks around them; none is empty. */
  public static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    Matcher border = (isHardWrapped(text) ? BLANK_LINE : LINE_END).matcher(text);
    int start = 0;
    while (border.find()) {
      add(found, text, start, border.start());
      start = border.end();
    }
    add(found, text, start, text.length());
    return found;
  }

  private static void add(List<Span> found, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    Matcher furniture = FURNITURE.matcher(text).region(start, end);
    if (furniture.find()) {
      found.add(new Span(start, furniture.end()));
      start = furniture.end();
    }
    found.add(new Span(start, end));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c < ' ';
  }

  /**
   * Whether lines end where they are full rather than where a paragraph does: there are several
   * inside blocks, none is long, and most are of some length without closing punctuation.
   */
  private static boolean isHardWrapped(String text) {
    String[] lines = LINE_END.split(text, -1);
    int inner = 0;
    int running = 0;
    int longest = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      String line = lines[i].strip();
      String next = lines[i + 1].strip();
      if (line.isEmpty() || next.isEmpty()) {
        continue;
      }
      inner++;
      longest = Math.max(longest, line.length());
      char last = line.charAt(line.length() - 1);
      boolean closed = ".!?:\"'”’»".indexOf(last) >= 0;
      if (!closed && line.length() > 30) {
        running++;
      }
    }
    return inner >= WRAP_MIN_LINES && longest <= 120 && running * 10 >= inner * 6;
  }
}
