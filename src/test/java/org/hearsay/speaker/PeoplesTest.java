package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeoplesTest {
  /** Of the last name in a text. */
  private static boolean isOfCountry(String text) {
    Reading reading = TestReading.of(text).reading();
    Name last = null;
    for (int i = 0; i < reading.words().size(); i++) {
      Name name = reading.names().nameAt(i);
      last = name == null ? last : name;
    }
    return new Peoples(reading.words(), reading.lexicon().gazetteer()).isOfCountry(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She answered in Russian.",
        "They read a Spanish-language paper.",
        "The drivers speak French at home.",
        "He thanked the Frenchwoman.",
        "The league has fined the Italian again.",
        "They count on African-American drivers."
      })
  void aLanguageOrOnePersonIsNoCountry(String text) {
    assertThat(isOfCountry(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She answered in Russia.",
        "He sold it to the Russians.",
        "They welcomed the French plan.",
        "The drivers speak of French cheese.",
        "They trust the Italian and the baker."
      })
  void otherWordsForAPeopleAre(String text) {
    assertThat(isOfCountry(text)).isTrue();
  }
}
