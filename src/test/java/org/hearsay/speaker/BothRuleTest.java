package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BothRuleTest {
  /** Whom <em>Both</em> means after a text in which some persons or bodies spoke. */
  private static String found(String text, String... speakers) {
    return found(text + " Both laughed.", "Both", List.of(speakers));
  }

  private static String found(String text, String words, List<String> speakers) {
    TestReading article = TestReading.of(text);
    for (String speaker : speakers) {
      int token = article.mention(speaker).place();
      article.reading().discourse().spoke(article.referent(speaker), token);
    }
    return article.found(new BothRule(article.reading()), words);
  }

  @Test
  void theTwoWhoSpokeLastAreMeant() {
    String text = "Anna Berg wept. Peter Aldwin agreed.";
    assertThat(found(text, "Anna Berg", "Peter Aldwin")).isEqualTo("Anna Berg and Peter Aldwin");
    assertThat(found(text, "Anna Berg")).isNull();
  }

  @Test
  void aPersonAndABodyAreNoPair() {
    assertThat(found("Anna Berg wept. Egypt agreed.", "Anna Berg", "Egypt")).isNull();
  }

  @Test
  void thoseNamedTogetherInTheSentenceComeFirst() {
    String text = "Anna Berg wept. Peter Aldwin agreed. Egypt and Kenya, both large, laughed.";
    assertThat(found(text, "both", List.of("Anna Berg", "Peter Aldwin")))
        .isEqualTo("Egypt and Kenya");
  }

  @Test
  void whoeverElseIsCalledBothIsNotMeant() {
    String text = "Anna Berg wept. Peter Aldwin agreed. Both men laughed.";
    assertThat(found(text, "Both men", List.of("Anna Berg", "Peter Aldwin"))).isNull();
  }
}
