package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldGenderTest {
  private static Gender told(String text) {
    Reading reading = TestReading.of(text).reading();
    Cluster first =
        reading.names().all().stream().filter(Cluster::isPerson).findFirst().orElseThrow();
    return reading.descriptions().of(first).gender();
  }

  @Test
  void thePronounThatTakesUpASubjectTellsTheGender() {
    assertThat(told("Mayor Quilla Tarvin refused on Monday. She left the hall."))
        .isEqualTo(Gender.FEMALE);
    assertThat(told("Mayor Quilla Tarvin refused on Monday. When it rained, he left the hall."))
        .isEqualTo(Gender.MALE);
  }

  @Test
  void aWellKnownNameNeedsMoreThanOneToContradictIt() {
    assertThat(told("Peter Tarvin refused on Monday. She left the hall.")).isEqualTo(Gender.MALE);
    assertThat(
            told(
                "Peter Tarvin refused on Monday. She left the hall.\n\nPeter Tarvin came back. She"
                    + " sat down."))
        .isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void ofTwoPersonsNothingIsTold() {
    assertThat(told("Mayor Quilla Tarvin met Peter Aldwin on Monday. He left the hall."))
        .isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void aPronounInSpeechOrInTheNextParagraphTellsNothing() {
    assertThat(told("Mayor Quilla Tarvin said: \"It is late. She must go.\""))
        .isEqualTo(Gender.UNKNOWN);
    assertThat(told("Mayor Quilla Tarvin refused on Monday.\n\nShe left the hall."))
        .isEqualTo(Gender.UNKNOWN);
  }
}
