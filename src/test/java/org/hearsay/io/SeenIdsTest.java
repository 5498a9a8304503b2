package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenIdsTest {
  @Test
  void anIdKeepsTheInputThatItWasFirstAddedWith() {
    SeenIds seen = new SeenIds();
    assertThat(seen.add("ice", 0)).isEmpty();
    assertThat(seen.add("ice", 7)).hasValue(0);
    assertThat(seen.add("Ice", Integer.MAX_VALUE - 1)).isEmpty();
    assertThat(seen.add("Ice", 1)).hasValue(Integer.MAX_VALUE - 1);
    assertThat(seen.add("ice", 9)).hasValue(0);
  }

  @Test
  void idsWithTheSameStartOrLengthAreTold() {
    SeenIds seen = new SeenIds();
    String longId = "é".repeat(199);
    assertThat(seen.add(longId + "a", 1)).isEmpty();
    assertThat(seen.add(longId + "b", 2)).isEmpty();
    assertThat(seen.add(longId, 3)).isEmpty();
    assertThat(seen.add(longId + "b", 4)).hasValue(2);
  }

  @Test
  void growsFromTheSmallestTableAndForgetsNothing() {
    SeenIds seen = new SeenIds(4);
    Map<String, Integer> expected = new HashMap<>();
    Random random = new Random(5);
    for (int i = 0; i < 2_000_000; i++) {
      String id = Integer.toString(random.nextInt(1_500_000));
      Integer first = expected.putIfAbsent(id, i);
      if (first == null) {
        assertThat(seen.add(id, i).isEmpty()).isTrue();
      } else {
        assertThat(seen.add(id, i).orElseThrow()).isEqualTo(first);
      }
    }
  }
}
