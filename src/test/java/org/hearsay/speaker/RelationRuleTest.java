package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationRuleTest {
  private static final String BOTH =
      "The Labour candidate, Joanna Threlwell, arrived late. The Conservative, Peter Aldwin, met"
          + " Anna Berg. ";

  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + words + " laughed.");
    Reading reading = article.reading();
    Rule pronouns = mention -> null;
    return article.found(new RelationRule(reading, pronouns, pronouns), words);
  }

  @Test
  void theRivalIsHeOfWhomTheWordsBeforeAreSaid() {
    assertThat(found(BOTH, "Joanna Threlwell's Conservative rival")).isEqualTo("Peter Aldwin");
  }

  @Test
  void withoutSuchWordsTheRivalIsWhoWasNamedLast() {
    assertThat(found(BOTH, "Joanna Threlwell's rival")).isEqualTo("Anna Berg");
  }

  @Test
  void aLawyerHasNoLawyerForAClient() {
    String before =
        "Marcus Feld, the founder, met Daniel Okaf, the prosecutor. His lawyer, Rebecca Stein,"
            + " spoke. ";
    assertThat(found(before, "Rebecca Stein's client")).isEqualTo("Marcus Feld");
    assertThat(found("Peter Aldwin sang. " + before, "Rebecca Stein's client")).isNull();
  }

  @Test
  void aClientWithoutANameIsNobodyElse() {
    String before =
        "Peter Aldwin sang. Police held the old driver. His lawyer, Rebecca Stein, spoke. ";
    assertThat(found(before, "Rebecca Stein's client")).isNull();
  }

  @Test
  void nobodyIsTheRivalOfHimself() {
    assertThat(found(BOTH, "Anna Berg's rival")).isEqualTo("Peter Aldwin");
  }
}
