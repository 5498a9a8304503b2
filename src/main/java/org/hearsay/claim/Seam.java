package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Token;

/** How the tokens of a content are put together, also over what stood between its parts. */
final class Seam {
  /** Marks with which no sentence ends. */
  static final Set<String> LOOSE_ENDS = Set.of(",", ";", ":", "–", "—", "-", "--");

  private static final String MARKS = ".,;:?!";
  private static final String CLOSING = "\"”»'’";
  private static final List<String> JOINING = List.of("and", "but", "or", "that");

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
      if (!close(text, ".")) {
        text.append('.');
      }
    } else if (!LOOSE_ENDS.contains(before.text())) {
      text.append(joint(gap));
    }
    text.append(' ');
  }

  /**
   * Puts a mark for the comma before the quotation marks with which a text ends.
   *
   * @return whether there was one
   */
  static boolean close(StringBuilder text, String mark) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == text.length() || end == 0 || text.charAt(end - 1) != ',') {
      return false;
    }
    text.replace(end - 1, end, mark);
    return true;
  }

  /** What of the words between two parts joins these: <em>, he noted, and</em>. */
  private static String joint(String gap) {
    String words = gap.strip();
    int end = words.length();
    while (end > 0 && (CLOSING + "“‘„«").indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    words = words.substring(0, end).strip();
    if (words.endsWith(";") || words.startsWith(";")) {
      return ";";
    }
    if (!words.startsWith(",")) {
      return "";
    }
    if (words.endsWith(":")) {
      return ":";
    }
    for (String conjunction : JOINING) {
      if (words.endsWith(", " + conjunction)) {
        return conjunction.equals("that") ? " that" : ", " + conjunction;
      }
    }
    return "";
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
