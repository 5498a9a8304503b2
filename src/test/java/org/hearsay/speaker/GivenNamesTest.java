package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {
  private final GivenNames names =
      new GivenNames(
          List.of(
              "zibby\tFEMALE",
              "zobby\tMALE",
              "zubby\tMALE",
              "zubby\tFEMALE",
              "robert\tFEMALE",
              "no tab",
              "\tMALE"));

  @Test
  void moreNamesTellTheirGenderUnlessTheyHaveBoth() {
    assertThat(names.gender("Zibby")).isEqualTo(Gender.FEMALE);
    assertThat(names.gender("zobby")).isEqualTo(Gender.MALE);
    assertThat(names.gender("Zubby")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void ourOwnListIsBelievedBeforeMoreNames() {
    assertThat(names.gender("Robert")).isEqualTo(Gender.MALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ashley", "Leslie", "Alex", "Sam", "Taylor"})
  void namesOfBothGendersTellNone(String name) {
    assertThat(names.isListed(name)).isTrue();
    assertThat(names.gender(name)).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void onlyOurOwnNamesAreListedAndAllAreKnown() {
    assertThat(names.isListed("Robert")).isTrue();
    assertThat(names.isListed("Zibby")).isFalse();
    assertThat(names.isKnown("Zibby")).isTrue();
    assertThat(names.isKnown("Zubby")).isTrue();
    assertThat(names.isKnown("no tab")).isFalse();
    assertThat(names.isKnown("")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Zoltán, MALE",
    "Zoltan, MALE",
    "Stanisław, MALE",
    "Stanislaw, MALE",
    "Þórdís, FEMALE",
    "Thordis, FEMALE",
    "Nokuthula, FEMALE",
    "Bakytbek, MALE",
    "Mika, UNKNOWN"
  })
  void namesOfTheWorldAreKnownWithAndWithoutTheirAccents(String name, Gender gender) {
    assertThat(names.gender(name)).isEqualTo(gender);
  }

  @Test
  void ofAHyphenatedNameTheFirstPartTellsTheGender() {
    assertThat(names.gender("Robert-Zibby")).isEqualTo(Gender.MALE);
    assertThat(names.gender("-Zibby")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void shortFormsLeadToEveryFullFormAndBack() {
    assertThat(names.fullForms("alex")).contains("alexander", "alexandra");
    assertThat(names.isShortForm("bob", "robert")).isTrue();
    assertThat(names.isShortForm("robert", "bob")).isTrue();
    assertThat(names.isShortForm("robert", "alex")).isFalse();
    assertThat(names.fullForms("zibby")).isEmpty();
  }

  @Test
  void ofTwoJoinedNamesEitherMayTellTheGender() {
    assertThat(names.gender("Zibby-Quill")).isEqualTo(Gender.FEMALE);
    assertThat(names.gender("Zubby-Anne")).isEqualTo(Gender.FEMALE);
    assertThat(names.gender("Zubby-Quill")).isEqualTo(Gender.UNKNOWN);
  }
}
