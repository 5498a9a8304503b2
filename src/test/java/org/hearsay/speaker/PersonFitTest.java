package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonFitTest {
  private static double grade(String about, String phrase) {
    TestReading article = TestReading.of(about + " Later " + phrase + " spoke.");
    Qualifiers qualifiers = new Qualifiers(article.reading());
    return new PersonFit(article.reading(), qualifiers)
        .of(article.named("Halina Brzozowska"), article.noun(phrase));
  }

  @Test
  void whatTheArticleCallsAPersonFitsExactly() {
    assertThat(grade("The minister, Halina Brzozowska, rose.", "the minister"))
        .isEqualTo(PersonFit.EXACT);
    assertThat(grade("The forewoman, Halina Brzozowska, rose.", "the forewoman"))
        .isEqualTo(PersonFit.EXACT);
  }

  @Test
  void aPrimeMinisterIsThePremier() {
    assertThat(grade("Prime Minister Halina Brzozowska rose.", "the premier"))
        .isEqualTo(PersonFit.EXACT);
    assertThat(grade("Deputy Prime Minister Halina Brzozowska rose.", "the premier"))
        .isNotEqualTo(PersonFit.EXACT);
  }

  @Test
  void aNounOnceTakenForAPersonFitsLessThanOneTheArticleSays() {
    TestReading article = TestReading.of("Halina Brzozowska rose. Later the expert spoke.");
    article.persona("Halina Brzozowska").take("expert");
    PersonFit fit = new PersonFit(article.reading(), new Qualifiers(article.reading()));
    assertThat(fit.of(article.named("Halina Brzozowska"), article.noun("the expert")))
        .isEqualTo(PersonFit.TAKEN)
        .isBetween(PersonFit.COVERED, PersonFit.EXACT);
  }

  @Test
  void anAgeFitsTheSameAgeAlone() {
    String about = "Halina Brzozowska, 45, rose.";
    assertThat(grade(about, "the 45-year-old")).isEqualTo(PersonFit.EXACT);
    assertThat(grade(about, "the 46-year-old")).isEqualTo(PersonFit.NONE);
    assertThat(grade("Halina Brzozowska drove to Gdynia.", "the 45-year-old from Gdynia"))
        .isEqualTo(PersonFit.TOGETHER);
  }

  @Test
  void aTitleThatSaysOtherwiseRulesAPersonOut() {
    assertThat(grade("The energy minister, Halina Brzozowska, rose.", "the fisheries minister"))
        .isEqualTo(PersonFit.NONE);
  }

  @Test
  void aWiderNounOrOneOfTheSameStudiesCovers() {
    assertThat(grade("The minister, Halina Brzozowska, rose.", "the politician"))
        .isEqualTo(PersonFit.COVERED);
    assertThat(grade("Doctor of Economics Halina Brzozowska rose.", "the economist"))
        .isEqualTo(PersonFit.COVERED);
  }

  @Test
  void aNounWithWhatStoodBesideTheNameFitsTogetherWithIt() {
    assertThat(grade("Halina Brzozowska drove to Gdynia.", "the politician from Gdynia"))
        .isEqualTo(PersonFit.TOGETHER);
    assertThat(grade("Halina Brzozowska drove to Gdynia.", "the politician from Cork"))
        .isEqualTo(PersonFit.NONE);
  }

  @Test
  void aNounOfTheOtherGenderNeverFits() {
    assertThat(grade("The spokeswoman, Halina Brzozowska, rose.", "the policeman"))
        .isEqualTo(PersonFit.NONE);
  }

  @Test
  void whomNothingIsSaidOfMayBeAnythingGeneral() {
    assertThat(grade("Halina Brzozowska rose.", "the politician")).isEqualTo(PersonFit.UNKNOWN);
    assertThat(grade("The baker, Halina Brzozowska, rose.", "the politician"))
        .isEqualTo(PersonFit.NONE);
  }

  @Test
  void aDeputyIsNotTheHolder() {
    assertThat(grade("Shadow chancellor Halina Brzozowska rose.", "the chancellor"))
        .isEqualTo(PersonFit.NONE);
    assertThat(grade("Shadow chancellor Halina Brzozowska rose.", "the shadow chancellor"))
        .isEqualTo(PersonFit.EXACT);
    assertThat(grade("The deputy mayor, Halina Brzozowska, rose.", "the mayor"))
        .isEqualTo(PersonFit.NONE);
  }

  @Test
  void aTeenagerIsOfThatAge() {
    assertThat(grade("Halina Brzozowska, 19, rose.", "the teenager")).isEqualTo(PersonFit.EXACT);
    assertThat(grade("Halina Brzozowska, 52, rose.", "the teenager")).isEqualTo(PersonFit.NONE);
    assertThat(grade("Halina Brzozowska, 78, rose.", "the old woman")).isEqualTo(PersonFit.EXACT);
    assertThat(grade("Halina Brzozowska, 40, rose.", "the old woman")).isEqualTo(PersonFit.NONE);
    assertThat(grade("Halina Brzozowska, 52, rose.", "the pensioner")).isEqualTo(PersonFit.NONE);
  }

  @Test
  void anAgeBeforeTheNounCounts() {
    assertThat(grade("Halina Brzozowska, 26, rose.", "the 26-year-old opener"))
        .isEqualTo(PersonFit.EXACT);
    assertThat(grade("Halina Brzozowska, 27, rose.", "the 26-year-old opener"))
        .isEqualTo(PersonFit.NONE);
  }

  @Test
  void aCountrysPresidentIsNotWhoHasNothingToDoWithIt() {
    TestReading article =
        TestReading.of(
            "The president of the club, Halina Brzozowska, rose. It rained in Norway, whose"
                + " president was ill.");
    PersonFit fit = new PersonFit(article.reading(), new Qualifiers(article.reading()));
    assertThat(fit.of(article.named("Halina Brzozowska"), article.noun("whose president")))
        .isEqualTo(PersonFit.NONE);
  }
}
