package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonChoiceTest {
  private final TestReading article =
      TestReading.of(
          "Anna Berg slept. Peter Aldwin laughed. The minister spoke. Grace Otuma, the minister,"
              + " left.");
  private final Reading reading = article.reading();
  private final PersonNoun noun = article.noun("The minister");
  private final PersonChoice choice = new PersonChoice(reading, new Qualifiers(reading));

  private PersonChoice.Chosen best(Map<String, Double> grades) {
    Map<Cluster, Double> byPerson = new LinkedHashMap<>();
    grades.forEach((name, grade) -> byPerson.put(article.named(name), grade));
    return choice.best(byPerson, noun);
  }

  @Test
  void ofTwoWhomTheNounFitsAlikeTheNearerIsTakenAndTheOtherIsTold() {
    PersonChoice.Chosen chosen = best(Map.of("Anna Berg", 2.0, "Peter Aldwin", 2.0));
    assertThat(chosen.person().name()).isEqualTo("Peter Aldwin");
    assertThat(chosen.score()).isCloseTo(1.9, within(1e-9));
    assertThat(chosen.finding().confidence()).isCloseTo(0.81, within(1e-9));
    assertThat(chosen.finding().rivals())
        .extracting(rival -> rival.referent().name())
        .containsExactly("Anna Berg");
  }

  @Test
  void whoSpokeLastIsPreferred() {
    Referent anna = article.referent("Anna Berg");
    reading.discourse().spoke(anna, article.named("Anna Berg").first());
    assertThat(best(Map.of("Anna Berg", 2.0, "Peter Aldwin", 2.0)).person().name())
        .isEqualTo("Anna Berg");
  }

  @Test
  void whoIsNamedOnlyLaterIsTakenWhereTheNounFitsExactly() {
    assertThat(best(Map.of("Grace Otuma", PersonFit.EXACT)).person().name())
        .isEqualTo("Grace Otuma");
    assertThat(best(Map.of("Grace Otuma", PersonFit.COVERED))).isNull();
  }

  @Test
  void nobodyIsTakenWithoutEnoughReason() {
    assertThat(best(Map.of("Peter Aldwin", 0.9))).isNull();
    assertThat(best(Map.of("Peter Aldwin", 0.91))).isNotNull();
  }
}
