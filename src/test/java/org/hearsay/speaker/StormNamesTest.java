package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.EntityType;
import org.junit.jupiter.api.Test;

class StormNamesTest {
  private static boolean isPerson(String text, String name) {
    return TestReading.of(text).reading().names().all().stream()
        .anyMatch(known -> known.name().endsWith(name) && known.type() == EntityType.PERSON);
  }

  @Test
  void aStormIsNobody() {
    assertThat(isPerson("Storm Agnetha hit the coast. Agnetha will weaken.", "Agnetha")).isFalse();
    assertThat(isPerson("A second storm, named Bertil, hit the coast.", "Bertil")).isFalse();
    assertThat(isPerson("A second man, named Bertil, hit the wall.", "Bertil")).isTrue();
  }
}
