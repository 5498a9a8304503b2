package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningNounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Startup Veldra cut jobs. Veldra said so. | Veldra",
        "Developer Castlemere Homes wants to build. Castlemere denied it. | Castlemere Homes",
        "Airline Brightwing Air said no. On Monday Brightwing fell. | Brightwing Air",
        "Bank Leumi fell. He has left Bank Leumi for good. | Bank Leumi",
        "Charity Commission staff said no. The Commission denied it. | Charity Commission"
      })
  void whatTheSentenceGivesItsCapitalIsNoPartOfAName(String text, String name) {
    assertThat(TestReading.of(text).named(name).names()).hasSize(2);
  }
}
