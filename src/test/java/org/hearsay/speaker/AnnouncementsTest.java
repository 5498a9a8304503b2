package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnouncementsTest {
  private static final String SPEECH = "The roof leaks.";

  private static String found(String before) {
    TestReading article = TestReading.of(before + "\n\n\"" + SPEECH + "\"");
    Finding finding = new Announcements(article.reading()).find(article.mention(SPEECH).place());
    return finding == null ? null : finding.referent().name();
  }

  @Test
  void theSubjectBeforeTheColonSpeaks() {
    assertThat(found("Peter Aldwin slept. Anna Berg told Marta Holt in a statement:"))
        .isEqualTo("Anna Berg");
  }

  @Test
  void withoutAColonNobodyIsAnnounced() {
    assertThat(found("Anna Berg issued a statement.")).isNull();
  }
}
