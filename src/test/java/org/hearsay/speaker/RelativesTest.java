package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativesTest {
  private static final String TOPIC =
      "Alice Holt leads the fire service. She grew up in the harbour quarter. ";

  private static String she(String before) {
    return TestReading.of(TOPIC + before + " She voted against it.").takenUp("She");
  }

  @Test
  void aRelativeMentionedInPassingIsNotTakenUp() {
    assertThat(she("Her aunt, Mary Stock, who raised her, still lives there."))
        .isEqualTo("Alice Holt");
    assertThat(she("Her sister Mary Stock brought tea.")).isEqualTo("Alice Holt");
  }

  @Test
  void somebodyElseIs() {
    assertThat(she("Mary Stock was angry.")).isEqualTo("Mary Stock");
  }
}
