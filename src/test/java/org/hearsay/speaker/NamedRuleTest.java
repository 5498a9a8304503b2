package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its owner, the British family trust Aldmoor | wants it off the books. | Aldmoor",
        "Their partners, the Constitutional Congress | do not like the draft. | Constitutional Congress",
        "The second, the Rotterdam-based group Havenzicht | has not decided. | Havenzicht",
        "The bank, WestMetro | will not sue. | WestMetro"
      })
  void aBodyInAppositionIsMeant(String source, String rest, String name) {
    TestReading article = TestReading.of(source + ", " + rest);
    assertThat(article.found(new NamedRule(article.reading()), source)).isEqualTo(name);
  }
}
