package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyPronounsTest {
  /** Each pronoun that means a body, with the body. */
  private static List<String> meant(String text) {
    Document document = TestEngines.ruled().process(Article.of("a", text));
    return document.resolution().entities().stream()
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .map(span -> span.in(text).toLowerCase(Locale.ROOT))
                    .filter(BodyPronouns::isOne)
                    .map(word -> word + "=" + entity.name()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway pretends that nothing happened. "They remember us in July," said Ann Lee. | they=Norway
          Mayor Ann Lee was scathing about Norway. "They lied to us," Lee said. | they=Norway
          Norway has given in. It had sold the boats, according to Ann Lee. | it=Norway
          Mayor Ann Lee reminded Norway that it had signed the treaty. | it=Norway
          Ann Lee sued Norway in May, alleging that it lied. | it=Norway
          """)
  void whatIsTalkedOfIsMeant(String text, String pronoun) {
    assertThat(meant(text)).contains(pronoun);
  }

  @Test
  void aNounForABodyIsMeantAsItsNameIs() {
    assertThat(
            meant(
                "Harbour Council met on Monday. Ann Lee had lost all faith in the council. \"They"
                    + " are afraid of boys,\" Lee said."))
        .containsExactly("they=Harbour Council");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // somebody else is the subject, or may be
        "The fishermen blame Norway. \"They are tired,\" said Ann Lee.",
        "Mayor Ann Lee spoke of the boats that Norway sold. \"They sink,\" Lee said.",
        "The bridge that Norway built is closed. It had cost too much, according to Ann Lee.",
        "Ann Lee reminded Norway of the plan and said that it was a folly.",
        // the speaker, or whom he speaks for
        "Norway said that it had signed the treaty.",
        // nobody
        "Norway made an offer. \"It is clear that we lost,\" said Ann Lee.",
        // a place and no actor
        "Two men were treated in Norway. \"They lied to us,\" said Ann Lee.",
        // who is asked to do something does it to others
        "Ann Lee will ask Norway to block it."
      })
  void whereSomethingElseMayBeMeantNothingIs(String text) {
    assertThat(meant(text)).isEmpty();
  }
}
