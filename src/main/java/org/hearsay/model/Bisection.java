package org.hearsay.model;

import java.util.function.IntPredicate;

/** Looks for a place among things in order, in logarithmic time. */
public final class Bisection {
  private Bisection() {}

  /**
   * The first of some numbers for which something holds.
   *
   * @param size how many numbers there are, counted from 0
   * @param holds for a number, and then for all behind it
   * @return {@code size} where it holds for none
   */
  public static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
