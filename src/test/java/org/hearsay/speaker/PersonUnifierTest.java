package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonUnifierTest {
  /** The engine takes "Strand" behind the quotation for a common noun. */
  @Test
  void aCommonNounWithACapitalInsideASentenceMayBeAFamilyName() {
    String text =
        "Manager Paula Strand praised her players. \"It probably wasn't a sending-off, if I'm"
            + " honest,\" Strand said.";
    TestReading article = TestReading.of(text);
    int last = article.reading().words().at(text.lastIndexOf("Strand"));
    assertThat(article.reading().words().tag(last)).isEqualTo("NN");
    assertThat(article.reading().names().at(last)).isEqualTo(article.named("Paula Strand"));
  }

  @Test
  void aPronounInTheNextSentenceTellsWhoseFamilyNameItIs() {
    String text =
        "Anna Berg owns the mill. John Berg built it for her.\n\nBerg does not mind. She laughs.";
    TestReading article = TestReading.of(text);
    int last = article.reading().words().at(text.lastIndexOf("Berg"));
    assertThat(article.reading().names().at(last)).isEqualTo(article.named("Anna Berg"));
  }
}
