package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Certainty;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleClaimReaderTest {
  private static final ClaimReader READER = RuleClaimReader.load(TestEngines.times());

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "…",
        "\"",
        "and",
        "and,",
        "But, of course,",
        "because",
        "so",
        "that",
        ", , ,",
        "I",
        "n't",
        "‘’“”«»",
        "🚢🚢",
        "\u200f\u202e",
        "e\u0301\u0301\u0301",
        "ﬁ ﬂ Ǆ ß",
        "\u0000\u0001",
        "if",
        "would",
        "Had",
        "not",
        "2019",
        "1/2/1/2/1/2",
        "May",
        "]]][[[",
        "İ I ı"
      })
  void oddContentsAreReadAsWords(String content) {
    Claim claim = read(content).get(0);
    assertThat(claim.text()).isNotEmpty();
    assertThat(claim.certainty()).isNotNull();
  }

  @Test
  void aContentWithoutATokenKeepsItsCharacters() {
    Document document = Document.of(Article.of("a", "word")).withAttributions(List.of(said(1, 3)));
    assertThat(READER.read(document))
        .containsExactly(new Claim("or", Certainty.ASSERTED, false, false, false, List.of()));
  }

  @Test
  void aDocumentWithoutAttributionsHasNoClaims() {
    assertThat(READER.read(Document.of(Article.of("a", "A text.")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and ",
        "\" ",
        "not if would ",
        "because ",
        "he said ",
        "in May 2019 ",
        "“I think ",
        "(",
        "1998 ",
        "It is likely that "
      })
  void aLongContentTakesLinearTime(String words) {
    String content = words.repeat(50_000 / words.length());
    Document document = analyzed(content);
    assertTimeout(Duration.ofSeconds(30), () -> READER.read(document));
  }

  @Test
  void timesNeedADateOfTheArticle() {
    assertThat(read("It rained yesterday.", null).get(0).times()).isEmpty();
    assertThat(read("It rained yesterday.", "soon").get(0).times()).isEmpty();
    assertThat(read("It rained yesterday.", "2019-02-30").get(0).times()).isEmpty();
    assertThat(read("It rained yesterday.", "2019-06-20T23:59:00-11:00").get(0).times())
        .extracting(Claim.Time::value)
        .containsExactly("2019-06-19");
  }

  @Test
  void whatIsNoDateOfIsoIsCutOff() {
    ClaimReader reader =
        RuleClaimReader.load(
            (tokens, day) -> List.of(new Claim.Time(tokens.get(0).span(), "2019-06-20TNI")));
    Document document = analyzed("Today");
    assertThat(reader.read(document).get(0).times())
        .containsExactly(new Claim.Time(new Span(0, 5), "2019-06-20"));
  }

  @Test
  void wordsThatTellNoTimeAreNotLookedAt() {
    ClaimReader reader =
        RuleClaimReader.load(
            (tokens, day) -> {
              throw new AssertionError("asked about " + tokens);
            });
    Document document = analyzed("The bridge may close, and 2400 houses burned in the night.");
    assertThat(reader.read(document).get(0).times()).isEmpty();
  }

  private static List<Claim> read(String content) {
    return READER.read(analyzed(content));
  }

  private static List<Claim> read(String content, String published) {
    return READER.read(analyzed(content, published));
  }

  private static Document analyzed(String content) {
    return analyzed(content, "2019-06-20");
  }

  private static Document analyzed(String content, String published) {
    Article article = new Article("a", null, null, null, null, published, "en", content);
    return Document.of(article)
        .withAnalysis(TestEngines.coreNlp().analyze(article))
        .withAttributions(List.of(said(0, content.length())));
  }

  private static Attribution said(int start, int end) {
    return new Attribution(
        Attribution.Kind.DIRECT,
        Source.NONE,
        Cue.NONE,
        List.of(new Span(start, end)),
        null,
        null,
        Set.of(),
        1);
  }
}
