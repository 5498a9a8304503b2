package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Entity;
import org.junit.jupiter.api.Test;

/** What is kept of somebody whom an article never names. */
class UnnamedProfileTest {
  private static List<String> told(String words) {
    TestReading article = TestReading.of(words + " voted against it.");
    SourceMention mention = article.mention(words).over(article.reading());
    Referent referent = new PersonNounRule(article.reading()).apply(mention).referent();
    assertThat(referent.name()).isNull();
    Entity.Profile profile = referent.profile();
    return Stream.concat(profile.titles().stream(), profile.affiliations().stream())
        .map(Entity.Phrase::text)
        .toList();
  }

  @Test
  void theBodyThatSomebodySpeaksForIsKept() {
    assertThat(told("A spokesman for the Ministry of Transport"))
        .containsExactly("spokesman", "Ministry of Transport");
    assertThat(told("A Department of Health spokeswoman"))
        .containsExactly("spokeswoman", "Department of Health");
    assertThat(told("An official")).containsExactly("official");
  }

  @Test
  void whatSomebodyElseIsIsNot() {
    assertThat(told("A lawyer for President Anna Berg")).doesNotContain("President");
  }

  @Test
  void aWomanHasNoTitle() {
    assertThat(told("A woman in Leeds")).isEmpty();
  }
}
