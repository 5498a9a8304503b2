package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNounTest {
  private static PersonNoun noun(String words) {
    return article(words).noun(words);
  }

  private static TestReading article(String words) {
    return TestReading.of("Anna Berg and " + words + " spoke.");
  }

  @Test
  void anAgeStandsForItsNoun() {
    PersonNoun age = noun("the 45-year-old");
    assertThat(age.isAge()).isTrue();
    assertThat(age.years()).isEqualTo("45");
  }

  @Test
  void aPeopleOrRankStandsForAPerson() {
    assertThat(noun("the Texan").called()).isEqualTo("texan");
    assertThat(noun("the Texan").role().isAnybody()).isTrue();
    assertThat(noun("the former world number three").role().isAnybody()).isTrue();
    assertThat(noun("the 45-year-old Dane").years()).isEqualTo("45");
  }

  @Test
  void aNounThatIsNoAgeHasNoYears() {
    PersonNoun noun = noun("the minister");
    assertThat(noun.isAge()).isFalse();
    assertThat(noun.years()).isNull();
    assertThat(noun.called()).isEqualTo("minister");
  }

  @Test
  void theNounTellsTheGender() {
    assertThat(noun("the policewoman").gender()).isEqualTo(Gender.FEMALE);
    assertThat(noun("the zither").gender()).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void oneOfSeveralIsSomePerson() {
    String words = "one of the ministers";
    TestReading article = article(words);
    assertThat(article.noun(words).called()).isEqualTo("person");
    assertThat(article.noun(words).phrase().isIndefinite(article.reading().words())).isTrue();
  }

  @Test
  void rarerCallingsAndIndefinitePronounsAreOfPersons() {
    for (String words :
        List.of("the archdeacon", "the runner-up", "a trustee", "her agent", "somebody")) {
      assertThat(noun(words).role()).as(words).isNotNull();
    }
  }

  @Test
  void onlyWhoIsOneOfAPeopleIsAPerson() {
    assertThat(noun("the Dane").role()).isNotNull();
    assertThat(noun("the Dane").called()).isEqualTo("dane");
    assertThat(noun("the Danish").role()).isNull();
  }

  @Test
  void anAgeMayStandBeforeItsNoun() {
    assertThat(noun("the 26-year-old opener").years()).isEqualTo("26");
    assertThat(noun("the 26-year-old opener").isAge()).isFalse();
    assertThat(noun("the 26-year-old zitherer").called()).isEqualTo("zitherer");
    assertThat(noun("the 26-year-old zitherer").role()).isNotNull();
  }

  @Test
  void thePeopleMayHaveTwoWords() {
    assertThat(noun("the South African").role()).isNotNull();
    assertThat(noun("the North African").role()).isNull();
  }
}
