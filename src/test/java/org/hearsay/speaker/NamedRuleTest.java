package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedRuleTest {
  private static String found(String words) {
    TestReading article = TestReading.of(words + " voted against it.");
    return article.found(new NamedRule(article.reading()), words);
  }

  @Test
  void aTitleLeadsUpToAName() {
    assertThat(found("House of Commons Speaker John Aldwin")).isEqualTo("John Aldwin");
    assertThat(found("Mayoral chief of staff John Aldwin")).isEqualTo("John Aldwin");
    assertThat(found("One of them, shop owner John Aldwin,")).isEqualTo("John Aldwin");
  }

  @Test
  void whatAMinisterIsForLeadsUpToAName() {
    assertThat(found("Former Secretary of State John Aldwin")).isEqualTo("John Aldwin");
    assertThat(found("Minister for Health John Aldwin")).isEqualTo("John Aldwin");
  }

  @Test
  void aTitledNameBehindAPrepositionIsNotApposed() {
    assertThat(found("The campaign of President John Aldwin")).isNull();
    assertThat(found("The delegation, led by Treasury Secretary John Aldwin,")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "But advocate John Aldwin,",
        "The expert on negotiations John Aldwin",
        "A trader named John Aldwin,",
        "Its spokesman, known as John Aldwin,"
      })
  void aNameMayFollowWhatSomebodyIs(String words) {
    assertThat(found(words)).isEqualTo("John Aldwin");
  }

  @Test
  void whomSomebodySpeaksForIsNotWhoSpeaks() {
    assertThat(found("A spokesman for defendant John Aldwin")).isNull();
  }

  @Test
  void theMarkOfAPluralPossessorMayBeCurly() {
    assertThat(found("The senators’ leader, Peter Aldwin,")).isEqualTo("Peter Aldwin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its owner, the Harbour Council, | Harbour Council",
        "Its owner, the British family trust Aldmoor, | Aldmoor",
        "Their partners, the Constitutional Congress, | Constitutional Congress",
        "The second, the Rotterdam-based group Havenzicht, | Havenzicht",
        "The bank, WestMetro, | WestMetro",
        "The Harbour and Rope Administration | Harbour and Rope Administration"
      })
  void theNameOfABodyMayBeApposed(String source, String name) {
    assertThat(found(source)).isEqualTo(name);
  }

  @Test
  void aNounBehindANameSaysWhatItIs() {
    assertThat(found("The Likud party")).isEqualTo("Likud");
    assertThat(found("The Reuters news agency")).isEqualTo("Reuters");
    assertThat(found("The Hamas militant group")).isEqualTo("Hamas");
    assertThat(found("The UN agency")).isNull();
    assertThat(found("The Lufthansa supplier")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Another, the dairy group Harbour Foods, | Harbour Foods",
        "The trade group named in the advertisements, the Harbour League, | Harbour League",
        "The Oslo think tank Harbour Institute | Harbour Institute",
        "The head of the zoo, the Harbour League, |"
      })
  void aBodyMayStandInAppositionFurtherBehind(String words, String name) {
    assertThat(found(words)).isEqualTo(name);
  }
}
