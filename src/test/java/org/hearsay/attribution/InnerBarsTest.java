package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure one must be of statements inside others, by who bears them. */
class InnerBarsTest {
  private static final Source.Form NAME = Source.Form.NAME;

  /** The name in a text is its last word. */
  private static InnerBars bars(String text, EntityType type) {
    Mention mention = new Mention(new Span(text.lastIndexOf(' ') + 1, text.length()), type);
    return InnerBars.of(
        Document.of(Article.of("case", text))
            .withAnalysis(new Analysis("en", List.of(), List.of(mention))));
  }

  private static Source source(int start, int end) {
    return new Source(List.of(new Span(start, end)), NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "in Brussels, 3, LOCATION, 0.35, 0.7",
    "in Brussels, 3, COUNTRY, 0.35, 0.7",
    "the Netherlands, 0, COUNTRY, 0.35, 0.7",
    "The Kremlin, 0, ORGANIZATION, 0.4, 0.92",
    "Mr Aldwin, 3, PERSON, 0.6, 0.92",
    "people of Brussels, 0, LOCATION, 0.6, 0.92"
  })
  void aNameOfAPlaceOrBodyNeedsLess(
      String text, int start, EntityType type, double network, double rules) {
    InnerBars bars = bars(text, type);
    assertThat(bars.ofNetwork(source(start, text.length()))).isEqualTo(network);
    assertThat(bars.ofRules(source(start, text.length()))).isEqualTo(rules);
  }

  @Test
  void nobodyAndPiecesAreNoName() {
    InnerBars bars = bars("in Brussels", EntityType.LOCATION);
    assertThat(bars.ofNetwork(Source.NONE)).isEqualTo(0.6);
    Source pieces = new Source(List.of(new Span(0, 2), new Span(3, 11)), NAME);
    assertThat(bars.ofNetwork(pieces)).isEqualTo(0.6);
  }

  @Test
  void anArticleAloneIsNoName() {
    assertThat(bars("the Hague", EntityType.LOCATION).ofNetwork(source(0, 4))).isEqualTo(0.6);
  }
}
