package org.hearsay.io;

/**
 * Text from outside as it may stand in a message: one line, short, and without characters that
 * steer a terminal or turn the direction of writing.
 */
public final class Excerpt {
  private static final int LIMIT = 60;

  private Excerpt() {}

  /** The first 60 code points in quotation marks. */
  public static String quoted(String text) {
    return '"' + shortened(text, LIMIT) + '"';
  }

  /** The first {@code limit} code points, with an ellipsis where more were left out. */
  public static String shortened(String text, int limit) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int count = 0; at < text.length() && count < limit; count++) {
      int character = text.codePointAt(at);
      append(shown, character);
      at += Character.charCount(character);
    }
    return at < text.length() ? shown.append('…').toString() : shown.toString();
  }

  private static void append(StringBuilder shown, int character) {
    switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append("\\u{").append(Integer.toHexString(character)).append('}');
      default -> shown.appendCodePoint(character);
    }
  }
}
