package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonCandidatesTest {
  @Test
  void whoIsCalledSoAnywhereOrWasNamedBeforeComesIntoQuestion() {
    TestReading article =
        TestReading.of(
            "Anna Berg slept. A minister spoke. Peter Aldwin laughed. Grace Otuma, the minister,"
                + " arrived.");
    assertThat(new PersonCandidates(article.reading()).of(article.noun("A minister")))
        .extracting(Cluster::name)
        .containsExactly("Grace Otuma", "Anna Berg");
  }

  @Test
  void aHeadlineMayMeanWhoIsNamedBelow() {
    TestReading article = TestReading.of("Singer falls from boat\nAnna Berg fell on Monday.");
    assertThat(new PersonCandidates(article.reading()).of(article.noun("Singer")))
        .extracting(Cluster::name)
        .containsExactly("Anna Berg");
  }

  @Test
  void ofWhomNothingIsSaidIsOnlyOneOrNoneIsTaken() {
    String one = "The baker, Peter Aldwin, met Anna Berg. ";
    TestReading article = TestReading.of(one + "The lawyer spoke.");
    assertThat(new PersonCandidates(article.reading()).onlyBare(article.noun("The lawyer")))
        .hasValue(article.named("Anna Berg"));
    TestReading two = TestReading.of(one + "Grace Otuma left. The lawyer spoke.");
    assertThat(new PersonCandidates(two.reading()).onlyBare(two.noun("The lawyer"))).isEmpty();
  }

  @Test
  void whoWasNamedLongAgoIsNotInMind() {
    TestReading article =
        TestReading.of(
            "Anna Berg slept. It rained. It rained. It rained. It rained. The lawyer spoke.");
    assertThat(new PersonCandidates(article.reading()).onlyBare(article.noun("The lawyer")))
        .isEmpty();
  }

  @Test
  void aNounIsLearntForTheFirstWhoIsCalledSo() {
    TestReading article =
        TestReading.of("Anna Berg met Peter Aldwin. The lawyer and the 45-year-old spoke.");
    PersonCandidates candidates = new PersonCandidates(article.reading());
    candidates.learn(article.named("Peter Aldwin"), article.noun("The lawyer"));
    candidates.learn(article.named("Anna Berg"), article.noun("The lawyer"));
    candidates.learn(article.named("Anna Berg"), article.noun("the 45-year-old"));
    assertThat(article.persona("Peter Aldwin").isTaken("lawyer")).isTrue();
    assertThat(article.persona("Anna Berg").isTaken("lawyer")).isFalse();
    assertThat(article.persona("Anna Berg").isTaken("45-year-old")).isFalse();
  }
}
