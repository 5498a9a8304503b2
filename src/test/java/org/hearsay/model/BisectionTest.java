package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BisectionTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 100})
  void findsEveryBorder(int size) {
    for (int border = 0; border <= size; border++) {
      int first = border;
      assertThat(Bisection.first(size, i -> i >= first)).isEqualTo(border);
    }
  }
}
