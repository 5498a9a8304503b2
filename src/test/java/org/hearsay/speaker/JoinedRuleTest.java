package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedRuleTest {
  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + words + " voted against it.");
    Reading reading = article.reading();
    Rule pronouns = new PronounRule(reading);
    return article.found(new JoinedRule(reading, pronouns, new NamedRule(reading)), words);
  }

  @Test
  void twoPersonsAreNamedWithoutTheirTitles() {
    assertThat(found("", "President Anna Berg and Prime Minister Peter Aldwin"))
        .isEqualTo("Anna Berg and Peter Aldwin");
  }

  @Test
  void anAsideMayStandBehindEither() {
    assertThat(found("", "Anna Berg (Prairie South) and Peter Aldwin (Carrot Lake)"))
        .isEqualTo("Anna Berg and Peter Aldwin");
  }

  @Test
  void oneOfThemMayBeAPronoun() {
    assertThat(found("Anna Berg came. ", "She and Speaker Peter Aldwin"))
        .isEqualTo("Anna Berg and Peter Aldwin");
  }

  @Test
  void countriesMayBeListed() {
    assertThat(found("", "France, Germany and Britain")).isEqualTo("France, Germany and Britain");
  }

  @Test
  void oneOfAListMayBeUnknown() {
    assertThat(found("", "Veldra, Germany and Britain")).isEqualTo("Veldra, Germany and Britain");
    assertThat(found("", "Anna Berg, Chief Executive and President,")).isNull();
    assertThat(found("", "Anna Berg, Peter Aldwin and others")).isNull();
  }

  @Test
  void aNounMaySayWhatAllOfThemAre() {
    assertThat(found("", "Democrats Anna Berg, Mark Lee and Peter Aldwin"))
        .isEqualTo("Anna Berg, Mark Lee and Peter Aldwin");
    assertThat(found("", "Hopefuls Governor Anna Berg and former Secretary of State Peter Aldwin"))
        .isEqualTo("Anna Berg and Peter Aldwin");
    assertThat(found("", "Her parents, Mark Lee and Anna Berg,"))
        .isEqualTo("Mark Lee and Anna Berg");
  }

  @Test
  void theFamilyNameMayStandForBoth() {
    assertThat(found("Mark and Anna laughed. ", "Mark and Anna Berg")).endsWith("and Anna Berg");
  }

  @Test
  void whatAClauseNamesIsNotJoined() {
    assertThat(found("", "Anna Berg, who met Mark Lee and Peter Aldwin,")).isNull();
  }

  @Test
  void agesSayNothingOfWhoIsMeant() {
    assertThat(found("", "Anna Berg, 31, and Peter Aldwin, 27"))
        .isEqualTo("Anna Berg and Peter Aldwin");
  }
}
