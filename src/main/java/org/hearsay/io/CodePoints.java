package org.hearsay.io;

import org.hearsay.model.Bisection;
import org.hearsay.model.Span;

/**
 * Converts between UTF-16 indices into a text and offsets in Unicode code points. Where the text
 * has no character outside the Basic Multilingual Plane both are the same and nothing is stored;
 * else a lookup takes logarithmic time in the number of such characters. Half a surrogate pair
 * counts as a code point of its own.
 */
final class CodePoints {
  private static final int[] NONE = {};

  private final String text;
  private final int[] pairs;

  private CodePoints(String text, int[] pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  static CodePoints of(String text) {
    int count = text.length() - text.codePointCount(0, text.length());
    return new CodePoints(text, count == 0 ? NONE : pairs(text, count));
  }

  String text() {
    return text;
  }

  /** Number of code points in the text. */
  int length() {
    return text.length() - pairs.length;
  }

  /**
   * The offsets of a span.
   *
   * @throws IllegalStateException if the span passes the end of the text or cuts a character in two
   */
  Offsets offsets(Span span) {
    return new Offsets(offset(span.start()), offset(span.end()));
  }

  /** The characters in [start, end), counted in code points, which must lie in the text. */
  String slice(int start, int end) {
    return text.substring(index(start), index(end));
  }

  private int offset(int index) {
    if (index > text.length()) {
      throw new IllegalStateException(
          "index " + index + " is past the end of the text (" + text.length() + ")");
    }
    int before = pairsBefore(index);
    if (before > 0 && pairs[before - 1] == index - 1) {
      throw new IllegalStateException("index " + index + " cuts a surrogate pair in two");
    }
    return index - before;
  }

  /** How many pairs begin before a UTF-16 index. */
  private int pairsBefore(int index) {
    return Bisection.first(pairs.length, i -> pairs[i] >= index);
  }

  /** The UTF-16 index of an offset: as many units further as pairs begin before it. */
  private int index(int offset) {
    return offset + Bisection.first(pairs.length, i -> pairs[i] - i >= offset);
  }

  private static int[] pairs(String text, int count) {
    int[] pairs = new int[count];
    int found = 0;
    for (int i = 0; found < count; i++) {
      if (Character.charCount(text.codePointAt(i)) > 1) {
        pairs[found++] = i++;
      }
    }
    return pairs;
  }
}
