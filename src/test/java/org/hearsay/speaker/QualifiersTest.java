package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QualifiersTest {
  private static double weight(String about, String phrase) {
    TestReading article = TestReading.of(about + " Later " + phrase + " spoke.");
    return new Qualifiers(article.reading())
        .weight(article.persona("Grace Otuma"), article.noun(phrase));
  }

  @Test
  void wordsOfTheTitleSpeakForAPersonAndOthersAgainst() {
    String about = "The energy minister, Grace Otuma, arrived.";
    assertThat(weight(about, "the energy minister")).isEqualTo(1);
    assertThat(weight(about, "the fisheries minister")).isEqualTo(-1);
    assertThat(weight(about, "the minister")).isZero();
  }

  @Test
  void whatStandsBesideTheFirstNameCountsHalf() {
    String about = "Grace Otuma arrived in Ethiopia.";
    assertThat(weight(about, "the Ethiopian minister")).isEqualTo(0.5);
  }

  @Test
  void theCountryBesideIsNotThatOfSomebodyFromAnother() {
    String about = "Kenya's foreign minister, Grace Otuma, arrived in Ethiopia.";
    assertThat(weight(about, "the Kenyan minister")).isEqualTo(1);
    assertThat(weight(about, "the Ethiopian minister")).isEqualTo(-1);
  }

  @Test
  void noNumberOfStrangeWordsWeighsMoreThanTwo() {
    String about = "The minister, Grace Otuma, arrived.";
    assertThat(weight(about, "the county road safety minister")).isEqualTo(Qualifiers.LEAST);
  }

  @Test
  void thePossessorCountsForTheWholeAndNotForTheCore() {
    TestReading article =
        TestReading.of("Kenya's minister, Grace Otuma, arrived. Ethiopia's minister spoke.");
    Qualifiers qualifiers = new Qualifiers(article.reading());
    Persona persona = article.persona("Grace Otuma");
    PersonNoun noun = article.noun("Ethiopia's minister");
    assertThat(qualifiers.weight(persona, noun)).isEqualTo(-1);
    assertThat(qualifiers.weightOfCore(persona, noun.phrase())).isZero();
  }

  @Test
  void anotherNounContradictsTheTitle() {
    TestReading article =
        TestReading.of(
            "The energy minister, Grace Otuma, arrived. The fisheries minister met the energy"
                + " minister.");
    Qualifiers qualifiers = new Qualifiers(article.reading());
    Persona persona = article.persona("Grace Otuma");
    assertThat(qualifiers.contradict(persona, article.noun("The fisheries minister").phrase()))
        .isTrue();
    assertThat(qualifiers.contradict(persona, article.noun("the energy minister").phrase()))
        .isFalse();
  }
}
