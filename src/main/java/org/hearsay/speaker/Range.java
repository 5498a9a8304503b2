package org.hearsay.speaker;

/**
 * A run of tokens.
 *
 * @param from number of the first
 * @param to number behind the last, greater than {@code from}
 */
record Range(int from, int to) {
  Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("bad range [" + from + ", " + to + ")");
    }
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }

  int size() {
    return to - from;
  }
}
