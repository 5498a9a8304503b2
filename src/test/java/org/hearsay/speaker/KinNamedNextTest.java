package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinNamedNextTest {
  private static String found(String text, String noun) {
    TestReading article = TestReading.of(text);
    Cluster found =
        new KinNamedNext(article.reading())
            .find(noun, article.named("Anna Berg"), article.mention("Her " + noun).place());
    return found == null ? null : found.name();
  }

  @Test
  void aRelativeIsWhoOfTheFamilyNameIsNamedNext() {
    String text = "Anna Berg slept. Her father said so. \"It rained,\" said Peter Berg.";
    assertThat(found(text, "father")).isEqualTo("Peter Berg");
  }

  @Test
  void aNameThatDoesNotFitIsSomebodyElses() {
    String before = "Anna Berg slept. Her father said so. \"It rained,\" said ";
    assertThat(found(before + "Peter Aldwin.", "father")).isNull();
    assertThat(found(before + "Mary Berg.", "father")).isNull();
    assertThat(found(before + "the mayor, Peter Berg.", "father")).isNull();
    assertThat(found(before + "Peter Berg. John Berg left.", "father")).isNull();
  }

  @Test
  void aHusbandMayHaveBeenNamedBesideHerBefore() {
    String text = "Peter Berg and Anna Berg slept.\n\nIt rained.\n\nHer husband laughed.";
    assertThat(found(text, "husband")).isEqualTo("Peter Berg");
    assertThat(found(text.replace("husband", "father"), "father")).isNull();
  }
}
