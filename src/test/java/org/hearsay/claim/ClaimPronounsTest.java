package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claim of the last statement of an article. */
class ClaimPronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // behind a quotation too the speaker may be meant
        "Clara Moen is a driver. She said that she was \"a wreck\" and that she would leave.;"
            + " [Clara Moen] was \"a wreck\" and [Clara Moen] would leave.",
        // whose subject is that of the verb before
        "Peter Aldwin is a driver. He said he came from Oslo to ask him.; [Peter Aldwin] came from"
            + " Oslo to ask him.",
        // her is no owner of a verb
        "Mayor Clara Moen met Peter Aldwin. \"We will make her spend money there,\" Peter Aldwin said.;"
            + " We will make [Clara Moen] spend money there.",
        // in speech nothing is reported by "that"
        "\"The bridge is old and that needs to be said,\" Peter Aldwin said.; The bridge is old and"
            + " that needs to be said.",
        "`“People are, ‘Who will pay for the bridge?’” Peter Aldwin said.`; People are, ‘Who will"
            + " pay for the bridge?’",
        "A council of drivers said it would close the ferry.; [The council of drivers] would close"
            + " the ferry.",
      })
  void theyAreThoseWhomTheyMean(String text, String expected) {
    assertThat(TestEngines.ruled().process(Article.of("a", text)).claims())
        .last()
        .extracting(Claim::text)
        .isEqualTo(expected);
  }
}
