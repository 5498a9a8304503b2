package org.hearsay.pieces;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a vocabulary, the longest first (WordPiece: Wu et al., 2016), as
 * uncased BERT does: in small letters, without accents, marks of punctuation apart.
 */
public final class WordPieces {
  private static final String UNKNOWN = "[UNK]";
  private static final String OPENING = "[CLS]";
  private static final String CLOSING = "[SEP]";
  private static final String INSIDE = "##";

  /** Longer words are not cut but unknown; BERT has the same limit. */
  private static final int LONGEST = 100;

  /** More pieces of one word say nothing more. */
  private static final int MOST_PIECES = 12;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;

  /**
   * @param vocabulary pieces in the order of their ids
   * @throws IllegalArgumentException if BERT's special pieces are not among them
   */
  public WordPieces(List<String> vocabulary) {
    for (String piece : vocabulary) {
      ids.putIfAbsent(piece, ids.size());
    }
    for (String special : List.of(UNKNOWN, OPENING, CLOSING)) {
      if (!ids.containsKey(special)) {
        throw new IllegalArgumentException("the vocabulary has no piece " + special);
      }
    }
    this.unknown = ids.get(UNKNOWN);
  }

  /** The piece that opens a window. */
  public int opening() {
    return ids.get(OPENING);
  }

  /** The piece that closes a window. */
  public int closing() {
    return ids.get(CLOSING);
  }

  /** How many pieces there are. */
  public int size() {
    return ids.size();
  }

  /** The ids of a word's pieces, at least one. */
  public int[] of(String word) {
    String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    int[] found = new int[MOST_PIECES];
    int count = 0;
    int start = 0;
    StringBuilder part = new StringBuilder();
    while (start < bare.length() && count < MOST_PIECES) {
      int character = bare.codePointAt(start);
      start += Character.charCount(character);
      boolean mark = isMark(character);
      if (mark || isBlank(character)) {
        count = cut(part, found, count);
        if (mark) {
          count = cut(part.appendCodePoint(character), found, count);
        }
      } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
        part.appendCodePoint(character);
      }
    }
    count = cut(part, found, count);
    return count == 0 ? new int[] {unknown} : Arrays.copyOf(found, count);
  }

  /** Adds the pieces of a part, empties it, and tells how many pieces there are now. */
  private int cut(StringBuilder part, int[] found, int before) {
    String text = part.toString();
    part.setLength(0);
    int count = before;
    if (text.length() > LONGEST) {
      return add(unknown, found, count);
    }
    int start = 0;
    while (start < text.length()) {
      int end = text.length();
      Integer id = null;
      while (id == null && end > start) {
        id = ids.get((start > 0 ? INSIDE : "") + text.substring(start, end--));
      }
      if (id == null) {
        return add(unknown, found, before);
      }
      count = add(id, found, count);
      start = end + 1;
    }
    return count;
  }

  private static int add(int id, int[] found, int count) {
    if (count < found.length) {
      found[count] = id;
      return count + 1;
    }
    return count;
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character);
  }

  /** Punctuation, and all of ASCII's symbols. */
  private static boolean isMark(int character) {
    if (character < 128) {
      return character > ' ' && !Character.isLetterOrDigit(character) && character != 127;
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
