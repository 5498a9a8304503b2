package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeTest {
  private static String it(String before) {
    TestReading article = TestReading.of(before + " It voted against the plan.");
    Reading reading = article.reading();
    Rule pronouns = new PronounRule(reading);
    SourceMention it = article.mention("It");
    new Narrative(
            reading,
            pronouns,
            new PersonNounRule(reading),
            new BodyNounRule(reading, pronouns),
            List.of())
        .readTo(it.place());
    Finding finding = pronouns.apply(it);
    return finding == null ? null : finding.referent().name();
  }

  @Test
  void aBodyWithoutANameIsKeptInMind() {
    assertThat(it("Egypt sent a note. The mining ministry named an inspector."))
        .isEqualTo("mining ministry");
  }

  @Test
  void aThingIsNot() {
    assertThat(it("Egypt sent a note. The bridge was old.")).isEqualTo("Egypt");
  }

  @Test
  void aNameIsNoNoun() {
    assertThat(it("The Bank of Ghana closed.")).isEqualTo("Bank of Ghana");
  }
}
