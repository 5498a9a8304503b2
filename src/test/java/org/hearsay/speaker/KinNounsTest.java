package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinNounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His daughter, Quilla Tarvin, wept. | FEMALE",
        "Peter Aldwin's son Quilla Tarvin wept. | MALE",
        "They greeted Quilla Tarvin and her husband. | FEMALE",
        "They greeted Quilla Tarvin and her lawyer. | UNKNOWN",
        "The daughter, Quilla Tarvin, wept. | UNKNOWN",
        "His lawyer, Quilla Tarvin, wept. | UNKNOWN"
      })
  void theNounTellsTheGender(String text, Gender gender) {
    Reading reading = TestReading.of(text).reading();
    int from = reading.words().at(text.indexOf("Quilla"));
    KinNouns nouns = new KinNouns(reading.words(), reading.lexicon());
    assertThat(nouns.gender(new Range(from, from + 2))).isEqualTo(gender);
  }
}
