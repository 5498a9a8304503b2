package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadRuleTest {
  private static String found(String text, String words) {
    TestReading article = TestReading.of(text);
    Reading reading = article.reading();
    return article.found(new LeadRule(reading, new PersonNounRule(reading)), words);
  }

  @Test
  void whomTheLeadCallsByOfficeTheNextParagraphNames() {
    String text = "The abbot of Orlik has said sorry.\n\nStephen Lunde told the synod so.";
    assertThat(found(text, "The abbot of Orlik")).isEqualTo("Stephen Lunde");
    assertThat(found("Orlik is open, its director has said.\n\nAnna Berg wept.", "its director"))
        .isEqualTo("Anna Berg");
  }

  @Test
  void theSameTitleMayStandBeforeTheName() {
    String text = "The police chief said sorry.\n\nChief Stephen Lunde wept.";
    assertThat(found(text, "The police chief")).isEqualTo("Stephen Lunde");
  }

  @Test
  void thePersonMayBeAddressedOrDescribed() {
    String text = "The abbot of Orlik has said sorry.\n\n";
    assertThat(found(text + "Dr Stephen Lunde told the synod so.", "The abbot of Orlik"))
        .isEqualTo("Stephen Lunde");
    assertThat(found(text + "Stephen Lunde, a former abbot of Brel, wept.", "The abbot of Orlik"))
        .isEqualTo("Stephen Lunde");
    assertThat(found(text + "Stephen Lunde, 52, wept.", "The abbot of Orlik"))
        .isEqualTo("Stephen Lunde");
  }

  @Test
  void theHeadlineSaysTheSameOffice() {
    String text =
        "Abbot says sorry\n\nThe abbot has said sorry.\n\nStephen Lunde told the synod so.";
    assertThat(found(text, "Abbot")).isEqualTo("Stephen Lunde");
  }

  @Test
  void whoIsSomethingElseIsNotMeant() {
    String text = "The abbot has said sorry.\n\n";
    assertThat(found(text + "Mayor Stephen Lunde wept.", "The abbot")).isNull();
    assertThat(found(text + "It rained. Stephen Lunde wept.", "The abbot")).isNull();
    assertThat(found(text + "It rained.\n\nStephen Lunde wept.", "The abbot")).isNull();
  }

  @Test
  void anAbbotIsNotAKillerWhomHeSpeaksOf() {
    assertThat(found("An abbot has met a killer.\n\nPeter Lunde wept.", "An abbot")).isNull();
    assertThat(found("An abbot has said sorry.\n\nPeter Lunde wept.", "An abbot"))
        .isEqualTo("Peter Lunde");
  }
}
