package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrativeTest {
  private static String it(String before) {
    return TestReading.of(before + " It voted against the plan.").takenUp("It");
  }

  @Test
  void aBodyWithoutANameIsKeptInMind() {
    assertThat(it("Egypt sent a note. The mining ministry named an inspector."))
        .isEqualTo("mining ministry");
  }

  @Test
  void aThingIsNot() {
    assertThat(it("Egypt sent a note. The bridge was old.")).isEqualTo("Egypt");
  }

  @Test
  void aNameIsNoNoun() {
    assertThat(it("The Bank of Ghana closed.")).isEqualTo("Bank of Ghana");
  }
}
