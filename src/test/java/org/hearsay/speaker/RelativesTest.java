package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelativesTest {
  private static final String TOPIC =
      "Alice Holt leads the fire service. She grew up in the harbour quarter. ";

  private static String she(String before) {
    TestReading article = TestReading.of(TOPIC + before + " She voted against it.");
    Reading reading = article.reading();
    Rule pronouns = new PronounRule(reading);
    SourceMention she = article.mention("She");
    new Narrative(
            reading,
            pronouns,
            new PersonNounRule(reading),
            new BodyNounRule(reading, pronouns),
            List.of())
        .readTo(she.place());
    return pronouns.apply(she).referent().name();
  }

  @Test
  void aRelativeMentionedInPassingIsNotTakenUp() {
    assertThat(she("Her aunt, Mary Stock, who raised her, still lives there."))
        .isEqualTo("Alice Holt");
    assertThat(she("Her sister Mary Stock brought tea.")).isEqualTo("Alice Holt");
  }

  @Test
  void somebodyElseIs() {
    assertThat(she("Mary Stock was angry.")).isEqualTo("Mary Stock");
  }
}
