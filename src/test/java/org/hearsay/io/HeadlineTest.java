package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
  private static final String BODY =
      "The harbour of Tallinn will stay closed until Monday, Mayor Liisa Saar said.";

  @Test
  void firstLineBeforeALongerWholeSentenceIsTheHeadline() {
    assertThat(Headline.of("Harbour stays closed\n" + BODY)).isEqualTo("Harbour stays closed");
  }

  @Test
  void blankLinesBeforeAndBehindDoNotMatter() {
    assertThat(Headline.of("\r\n  Harbour stays closed \r\n\r\n" + BODY))
        .isEqualTo("Harbour stays closed");
  }

  @Test
  void aShortFirstParagraphBehindABlankLineIsEnough() {
    assertThat(Headline.of("Harbour of Tallinn stays closed\n\nIt is ice.")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour is closed.\n\n",
        "Will it open?\n\n",
        "“It is ice.”\n\n",
        "Mayor Saar said:\n\n",
        "* * *\n\n",
        ""
      })
  void sentencesLeadInsAndRulesAreNoHeadline(String start) {
    assertThat(Headline.of(start + BODY)).isNull();
  }

  @Test
  void aLineOfAParagraphBrokenAtAFixedWidthIsNoHeadline() {
    String text =
        """
        The harbour of Tallinn will stay closed until Monday, the Mayor
        Liisa Saar said at noon, while the ships were waiting in the open
        sea.""";
    assertThat(Headline.of(text)).isNull();
  }

  @Test
  void aLineGoingOnInSmallLettersIsNoHeadline() {
    assertThat(Headline.of("The harbour\nof Tallinn will stay closed, the mayor said.")).isNull();
  }

  @Test
  void aTextOfOneLineHasNoHeadline() {
    assertThat(Headline.of("Harbour stays closed\n\n")).isNull();
  }

  @Test
  void aFirstLineOfMoreThanTwoHundredCharactersIsNoHeadline() {
    assertThat(Headline.of("a".repeat(201) + "\n\n" + BODY)).isNull();
    assertThat(Headline.of("a".repeat(200) + "\n\n" + BODY)).isNotNull();
  }
}
