package org.hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> of(String text) {
    return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void everyLineIsAParagraph() {
    assertThat(of("One.\r\nTwo.\n\n  Three. \n")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void linesBrokenAtAFixedWidthAreOne() {
    String text = "The road was long and the weather bad and nobody had any\n".repeat(8) + "hope.";
    assertThat(of(text + "\n\nThe end.")).hasSize(2).last().isEqualTo("The end.");
  }

  @Test
  void furnitureGluedToTheFirstSentenceIsCutOff() {
    assertThat(of("Read on the website Vestnik KavkazaU.S. President Donald Trump spoke."))
        .containsExactly(
            "Read on the website Vestnik Kavkaza", "U.S. President Donald Trump spoke.");
  }

  @Test
  void aNameWithACapitalInsideIsNotCut() {
    assertThat(of("Read more in McDonald and YouTube today.")).hasSize(1);
  }

  @Test
  void nothingHasNoParagraphs() {
    assertThat(of(" \n\u00a0\n")).isEmpty();
  }
}
