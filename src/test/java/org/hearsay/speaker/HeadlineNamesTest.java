package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class HeadlineNamesTest {
  private static final String BODY = "\n\nThe mayor, Anna Berg, spoke. The Holt Fund was glad.";

  private static HeadlineNames names(TestReading article) {
    int start = article.text().lastIndexOf("Anna Berg");
    Mention person = new Mention(new Span(start, start + 9), EntityType.PERSON);
    Reading reading = article.reading();
    return new HeadlineNames(reading.words(), reading.lexicon(), List.of(person));
  }

  @Test
  void aPersonEndsBeforeTheClauseAboutHer() {
    TestReading article = TestReading.of("Anna Berg Beats Marta Dow." + BODY);
    assertThat(names(article).cut(new Range(0, 5))).isEqualTo(new Range(0, 2));
  }

  @Test
  void aBodyThatBeginsWithAFamilyNameIsAPersonAndTheClause() {
    TestReading article = TestReading.of("Berg Makes Harbour Announcement" + BODY);
    Range all = new Range(0, 4);
    assertThat(names(article).isPerson(all, EntityType.ORGANIZATION)).isTrue();
    assertThat(names(article).cut(all)).isEqualTo(new Range(0, 1));
  }

  @Test
  void butNotWhatTheArticleNamesAgain() {
    String body = BODY.replace("Holt", "Berg");
    TestReading article = TestReading.of("Berg Fund Rejects Claims" + body);
    assertThat(names(article).isPerson(new Range(0, 4), EntityType.ORGANIZATION)).isFalse();
  }
}
