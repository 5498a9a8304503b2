package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseRuleTest {
  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + words + " calls for calm.");
    Reading reading = article.reading();
    Rule pronouns = new PronounRule(reading);
    BodyNounRule bodies = new BodyNounRule(reading, pronouns);
    OwnerRule owners = new OwnerRule(reading, pronouns, bodies, List.of());
    return article.found(new PhraseRule(reading, owners), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ann Lee's plan", "Her economic plan", "A parcel from Ann Lee", "Her own phone"})
  void whatSomebodyOwnsOrSendsSpeaksForHer(String words) {
    assertThat(found("Ann Lee ran for mayor. ", words)).isEqualTo("Ann Lee");
  }

  @Test
  void aThingOfNobodysIsNamedByItsPhrase() {
    assertThat(found("Ann Lee ran for mayor. ", "The new deal")).isEqualTo("new deal");
  }

  @Test
  void whatATimeBelongsToIsNoThingOfIts() {
    assertThat(found("Ann Lee ran for mayor. ", "The new deal last week")).isEqualTo("new deal");
  }
}
