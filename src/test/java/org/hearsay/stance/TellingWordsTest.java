package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingWordsTest {
  private static final String TEXT =
      "Finance minister Anna Kowalska said the council would not have closed the old bridge.";

  @ParameterizedTest
  @CsvSource({
    "said, true",
    "closed, true",
    "old, true",
    "not, true",
    "the, false",
    "would, false",
    "have, false",
    "minister, false",
    "., false",
  })
  void evidenceIsWhatMeansSomethingInContentAndCue(String word, boolean telling) {
    Document document = TestEngines.ruled().process(Article.of("a", TEXT));
    TellingWords words = TellingWords.of(document, document.attributions().get(0));
    int at = TEXT.indexOf(word);
    assertThat(words.hold(new Span(at, at + word.length()))).isEqualTo(telling);
  }
}
