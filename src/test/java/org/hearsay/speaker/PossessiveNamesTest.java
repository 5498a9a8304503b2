package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PossessiveNamesTest {
  @Test
  void whatActsHasItsEndingEverywhere() {
    TestReading article =
        TestReading.of("Moody's also cut its forecast. Analysts at Moody's had waited.");
    assertThat(article.named("Moody's").aliases()).isEmpty();
  }

  @Test
  void whatOwnsSomethingHasNone() {
    assertThat(TestReading.of("Siemens's profits fell on Monday.").named("Siemens")).isNotNull();
  }
}
