package org.hearsay.io;

/**
 * Text that any program can store: NUL and halves of surrogate pairs, which JSON escapes can bring
 * in, are replaced by U+FFFD one for one, so that all offsets stay.
 *
 * @param text well-formed, without NUL
 * @param replaced how many characters were replaced, 0 or more
 */
record ValidText(String text, int replaced) {
  private static final char REPLACEMENT = '\uFFFD';

  static ValidText of(String text) {
    StringBuilder repaired = null;
    int replaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (unit == 0 || Character.isSurrogate(unit)) {
        repaired = repaired == null ? new StringBuilder(text) : repaired;
        repaired.setCharAt(i, REPLACEMENT);
        replaced++;
      }
    }
    return new ValidText(repaired == null ? text : repaired.toString(), replaced);
  }

  /** Whether nothing stands there but blanks, controls and characters without a shape. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT);
  }

  /** Whether a character has no place in a name: it ends a line, or is not for people at all. */
  static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
