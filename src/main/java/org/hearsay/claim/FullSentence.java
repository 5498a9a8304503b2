package org.hearsay.claim;

import java.util.Set;

/** Gives words the capital and the mark of a sentence. */
final class FullSentence {
  /** Marks with which a sentence ends. */
  static final Set<String> STOPS = Set.of(".", "?", "!", "…", "...");

  private static final String OPENING = "\"“„«`'‘";
  private static final String CLOSING = "\"”»'’)]";

  private FullSentence() {}

  /**
   * @param words at least one character
   * @param asked whether a question mark is due where there is no mark yet
   */
  static String of(CharSequence words, boolean asked) {
    String text = words.toString();
    text = text.startsWith("[the ") ? "[The" + text.substring(4) : text;
    text = text.startsWith("[is]") ? "[Is" + text.substring(3) : text;
    int start = 0;
    while (start + 1 < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int first = text.codePointAt(start);
    boolean small = Character.isLowerCase(first) && isPlainWord(text.substring(start));
    String body = endsInStop(text) ? text : text + (asked ? "?" : ".");
    return small
        ? body.substring(0, start)
            + Character.toString(Character.toTitleCase(first))
            + body.substring(start + Character.charCount(first))
        : body;
  }

  /** Whether the first word has no capital inside, as <em>iPhone</em> has. */
  private static boolean isPlainWord(String text) {
    for (int i = 1; i < text.length() && Character.isLetter(text.charAt(i)); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Also behind an abbreviation, or inside quotation marks. */
  private static boolean endsInStop(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.contains(text.substring(end - 1, end));
  }
}
