package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalledRuleTest {
  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + words + " was late.");
    return article.found(new CalledRule(article.reading()), words);
  }

  @Test
  void aNounMeansTheOneThatTheArticleCallsSo() {
    assertThat(found("Lumo Gas, a small lender, met the Harbour Alliance. ", "The lender"))
        .isEqualTo("Lumo Gas");
    assertThat(found("The vendor, Lumo Gas, met the Harbour Alliance. ", "The vendor"))
        .isEqualTo("Lumo Gas");
  }

  @Test
  void aCompanyMayBeCalledByANarrowerNoun() {
    assertThat(found("Lumo Gas, an insurer, met the Harbour Alliance. ", "The company"))
        .isEqualTo("Lumo Gas");
  }

  @Test
  void aNounMeansTheOneWhoseNameItIs() {
    assertThat(found("The Global Trade Forum met. ", "The forum")).isEqualTo("Global Trade Forum");
  }

  @Test
  void ofTwoTheOneNamedLastIsMeant() {
    assertThat(found("The Harbour Council met the Castle Council. ", "The council"))
        .isEqualTo("Castle Council");
  }

  @Test
  void whatStandsBeforeANameByChanceIsNotWhatItIsCalled() {
    assertThat(found("After the crash Lumo Gas met the Harbour Alliance. ", "The crash")).isNull();
    assertThat(found("The White House met the Harbour Alliance. ", "The house")).isNull();
  }

  @Test
  void aNounThatNothingIsCalledByMeansNobody() {
    assertThat(found("Lumo Gas met the Harbour Council. ", "The tailor")).isNull();
  }

  @Test
  void aNounWithMoreWordsMayMeanAnother() {
    assertThat(found("Lumo Gas, a small lender, won. ", "The rival lender")).isNull();
  }
}
