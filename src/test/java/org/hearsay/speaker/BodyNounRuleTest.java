package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyNounRuleTest {
  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + " " + words + " objected.");
    Rule pronouns = new PronounRule(article.reading());
    return article.found(new BodyNounRule(article.reading(), pronouns), words);
  }

  @Test
  void aNounForABodyMeansTheOneItsNameSays() {
    assertThat(found("He joined the Global Trade Forum in Geneva.", "The forum"))
        .isEqualTo("Global Trade Forum");
  }

  @Test
  void aPartyIsNoBusiness() {
    assertThat(found("Northern Ferries met the Greens.", "The operator")).isNotEqualTo("Greens");
  }

  @Test
  void aBodyThatNobodyNamedIsWhatThePhraseSays() {
    assertThat(found("It rained in Cork.", "The coastguard")).isEqualTo("coastguard");
  }
}
