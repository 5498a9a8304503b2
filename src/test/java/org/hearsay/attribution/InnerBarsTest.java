package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
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

  private static Draft draft(Source source, double probability) {
    List<Span> content = List.of(new Span(0, 1));
    return new Draft(
        source,
        Cue.NONE,
        null,
        content,
        Attribution.Kind.INDIRECT,
        List.of(),
        Set.of(),
        probability);
  }

  @ParameterizedTest
  @CsvSource({
    "in Brussels, 3, LOCATION, 0.7",
    "in Brussels, 3, COUNTRY, 0.7",
    "the Netherlands, 0, COUNTRY, 0.7",
    "The Kremlin, 0, ORGANIZATION, 0.8",
    "Mr Aldwin, 3, PERSON, 0.93",
    "people of Brussels, 0, LOCATION, 0.93"
  })
  void ofANamedPlaceOrBodyTheNetworkMayBeLessSure(
      String text, int start, EntityType type, double least) {
    InnerBars bars = bars(text, type);
    Source source = source(start, text.length());
    assertThat(bars.holdsForNetwork(draft(source, least))).isTrue();
    assertThat(bars.holdsForNetwork(draft(source, least - 0.01))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "in Brussels, 3, LOCATION, 0.7, true",
    "the Netherlands, 0, COUNTRY, 0.7, true",
    "the Netherlands, 0, COUNTRY, 0.69, false",
    "leaders of Brussels, 0, LOCATION, 0.85, true",
    "leaders of Brussels, 0, LOCATION, 0.84, false",
    "The Kremlin, 0, ORGANIZATION, 1, false",
    "Mr Aldwin, 3, PERSON, 1, false"
  })
  void theRulesAreBelievedOfPlacesAndWhatIsInThem(
      String text, int start, EntityType type, double confidence, boolean holds) {
    assertThat(bars(text, type).holdsForRules(source(start, text.length()), confidence))
        .isEqualTo(holds);
  }

  @Test
  void nobodyAndPiecesAreNoName() {
    InnerBars bars = bars("in Brussels", EntityType.LOCATION);
    assertThat(bars.holdsForRules(Source.NONE, 1)).isFalse();
    Source pieces = new Source(List.of(new Span(0, 2), new Span(3, 11)), NAME);
    assertThat(bars.holdsForRules(pieces, 0.75)).isFalse();
  }

  @Test
  void anArticleAloneIsNoName() {
    assertThat(bars("the Hague", EntityType.LOCATION).holdsForRules(source(0, 4), 1)).isFalse();
  }

  @Test
  void aWordMayBeOfAPlace() {
    InnerBars bars = bars("in Brussels", EntityType.LOCATION);
    assertThat(bars.isOfPlace(new Span(3, 11))).isTrue();
    assertThat(bars.isOfPlace(new Span(0, 2))).isFalse();
  }
}
