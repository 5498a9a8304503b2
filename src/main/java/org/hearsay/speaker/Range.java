package org.hearsay.speaker;

import java.util.BitSet;

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

  /** Whether none of its tokens is taken. */
  boolean isFree(BitSet taken) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= to;
  }

  int size() {
    return to - from;
  }
}
