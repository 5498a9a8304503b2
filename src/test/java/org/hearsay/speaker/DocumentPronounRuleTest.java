package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentPronounRuleTest {
  private static Finding finding(String before) {
    TestReading article = TestReading.of(before + " It says so.");
    Reading reading = article.reading();
    Rule pronouns = new PronounRule(reading);
    OwnerRule owners =
        new OwnerRule(reading, pronouns, new BodyNounRule(reading, pronouns), List.of());
    return new DocumentPronounRule(reading, owners).apply(article.mention("It"));
  }

  private static String it(String before) {
    Finding finding = finding(before);
    return finding == null ? null : finding.referent().name();
  }

  @Test
  void aDocumentSpeaksOn() {
    assertThat(it("Anna Berg lives in France. Her memoir came out in Spain."))
        .isEqualTo("Anna Berg");
  }

  @Test
  void whatIsNoDocumentDoesNot() {
    assertThat(it("Anna Berg lives in France. Her house stands in Spain.")).isNull();
  }

  @Test
  void aDocumentThatNobodyIsSaidToHaveMadeIsNobodyElse() {
    Finding finding = finding("The Harbour Council met. The indictment is long.");
    assertThat(finding).isNotNull();
    assertThat(finding.referent()).isNull();
  }
}
