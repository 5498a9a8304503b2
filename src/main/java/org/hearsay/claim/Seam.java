package org.hearsay.claim;

import java.util.Set;
import org.hearsay.model.Token;

/** How the tokens of a content are put together, also over what stood between its parts. */
final class Seam {
  /** Marks with which no sentence ends. */
  static final Set<String> LOOSE_ENDS = Set.of(",", ";", ":", "–", "—", "-", "--");

  private static final String MARKS = ".,;:?!";

  private Seam() {}

  /**
   * Adds to a text what goes between its last token and the next: a mark, a blank, both or nothing.
   *
   * @param before the last token of the text
   * @param gap what stands between the two in the article
   */
  static void join(StringBuilder text, Token before, String gap) {
    if (gap.chars().noneMatch(Character::isLetterOrDigit)) {
      gap.chars().filter(c -> MARKS.indexOf(c) >= 0).limit(1).forEach(text::appendCodePoint);
      boolean blank =
          gap.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
      text.append(blank ? " " : "");
      return;
    }
    if (endsSentence(gap) && !FullSentence.STOPS.contains(before.text())) {
      if (LOOSE_ENDS.contains(before.text())) {
        text.setLength(text.length() - before.text().length());
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
          text.setLength(text.length() - 1);
        }
      }
      text.append('.');
    }
    text.append(' ');
  }

  /** Whether words between two parts end what was said before them. */
  private static boolean endsSentence(String gap) {
    int end = gap.length();
    while (end > 0 && !isWordOrMark(gap.charAt(end - 1))) {
      end--;
    }
    return end > 0 && FullSentence.STOPS.contains(gap.substring(end - 1, end));
  }

  private static boolean isWordOrMark(char c) {
    return Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0 || "…–—-".indexOf(c) >= 0;
  }
}
