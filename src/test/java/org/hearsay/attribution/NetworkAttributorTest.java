package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Diagnostic;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.pieces.WordPieces;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a network's tags and links. The network here says what is marked in the text: see
 * {@link MarkedText}; of equal numbers it makes links.
 */
class NetworkAttributorTest {
  private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));
  private static final float SURE = 20;

  private static List<Attribution> attribute(String marked, Attributor rules) {
    MarkedText text = MarkedText.parse(marked.replace("\\n", "\n"));
    Article article = Article.of("case", text.text());
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    NetworkSettings settings =
        new NetworkSettings(
            new TagChain(new float[WordScores.TAGS * WordScores.TAGS], new float[WordScores.TAGS]),
            0,
            0,
            100,
            1,
            0);
    List<Window> windows = new Windows(PIECES, 100).of(document);
    WordScorer scorer =
        asked ->
            windows.stream()
                .filter(window -> window.pieces().pieces().length == asked.pieces().length)
                .findFirst()
                .map(window -> scores(window, text))
                .orElseThrow();
    return new NetworkAttributor(scorer, PIECES, settings, CueLexicon.load(), rules)
        .attribute(document);
  }

  private static List<Attribution> attribute(String marked) {
    return attribute(marked, document -> List.of());
  }

  private static WordScores scores(Window window, MarkedText text) {
    int words = window.tokens().size();
    float[] tags = new float[words * WordScores.TAGS];
    float[] links = new float[words * WordScores.LINKS];
    for (int i = 0; i < words; i++) {
      tags[i * WordScores.TAGS] = SURE / 2;
      for (String label : text.spans().keySet()) {
        Role role =
            label.startsWith("source:")
                ? Role.SOURCE
                : label.startsWith("cue:") ? Role.CUE : Role.CONTENT;
        int number = Integer.parseInt(label.substring(label.indexOf(':') + 1));
        for (Span span : text.of(label)) {
          Span word = window.tokens().get(i).span();
          if (span.contains(word)) {
            int tag = role.begin() + (word.start() == span.start() ? 0 : 1);
            tags[i * WordScores.TAGS + tag] = SURE;
            for (int vector = 0; vector < 4; vector++) {
              links[i * WordScores.LINKS + vector * WordScores.LINK + number] = SURE;
            }
          }
        }
      }
    }
    return new WordScores(tags, links);
  }

  private static List<String> contents(Attribution attribution, String marked) {
    String text = MarkedText.parse(marked.replace("\\n", "\n")).text();
    return attribution.content().stream().map(span -> span.in(text)).toList();
  }

  @Test
  void contentStandsWithoutConjunctionAndPunctuation() {
    String marked = "[source:1 The ministry] [cue:1 said] [1 that it would rain, ]all day.";
    Attribution found = attribute(marked).get(0);
    assertThat(contents(found, marked)).containsExactly("it would rain");
    assertThat(found.kind()).isEqualTo(Attribution.Kind.INDIRECT);
    assertThat(found.source().form()).isEqualTo(Source.Form.NOMINAL);
    assertThat(found.cue().lemma()).isEqualTo("say");
    assertThat(found.confidence()).isGreaterThan(0.9);
  }

  @Test
  void thatAsAPronounStays() {
    String marked = "[source:1 She] [cue:1 said], [1 \"That is wrong, and we know it.\"]";
    assertThat(contents(attribute(marked).get(0), marked))
        .containsExactly("That is wrong, and we know it.");
  }

  @Test
  void speechHasTheBordersOfItsMarks() {
    String marked =
        "\"[1 We will all stay here for now and] wait,\" [cue:1 said] [source:1 Ann Lee].";
    Attribution found = attribute(marked).get(0);
    assertThat(contents(found, marked)).containsExactly("We will all stay here for now and wait,");
    assertThat(found.kind()).isEqualTo(Attribution.Kind.DIRECT);
    assertThat(found.source().form()).isEqualTo(Source.Form.NAME);
  }

  @Test
  void marksInsideAClauseStay() {
    String marked = "[source:1 He] [cue:1 called] [1 the plan \"a costly mistake]\".";
    Attribution found = attribute(marked).get(0);
    assertThat(found.kind()).isEqualTo(Attribution.Kind.MIXED);
    assertThat(contents(found, marked)).containsExactly("the plan \"a costly mistake\"");
  }

  @Test
  void piecesOfOneCueAreOneAttribution() {
    String marked = "[1 The bridge], [source:1 he] [cue:1 did not say], [1 will fall].";
    List<Attribution> found = attribute(marked);
    assertThat(found).hasSize(1);
    assertThat(contents(found.get(0), marked)).containsExactly("The bridge", "will fall");
    assertThat(found.get(0).cue().negated()).isTrue();
    assertThat(found.get(0).source().form()).isEqualTo(Source.Form.PRONOUN);
  }

  @Test
  void aSourceMayServeTwo() {
    String marked =
        "[source:1 Ann] [cue:1 said] [1 it rained] and [cue:1 denied] [1 that it snowed].";
    List<Attribution> found = attribute(marked);
    assertThat(found).isNotEmpty();
    assertThat(found).allSatisfy(a -> assertThat(a.source().spans()).hasSize(1));
  }

  @Test
  void speechThatTheNetworkMissedIsLeftOverAndGoesOn() {
    String marked =
        "\"[1 We will not leave this town,]\" [cue:1 said] [source:1 Ann Lee]. \"It is our only"
            + " home here.\"\\n\"Nobody else has offered us a place to stay in.\"";
    List<Attribution> found = attribute(marked);
    assertThat(found).hasSize(2);
    assertThat(contents(found.get(0), marked)).hasSize(2);
    assertThat(found.get(1).diagnostics()).contains(Diagnostic.FLOATING);
  }

  @Test
  void aParagraphOfSpeechIsAStatementOfItsOwn() {
    String marked =
        "\"[1 We will not leave this town,]\" [cue:1 said] [source:1 Ann Lee].\\n\"Nobody else has"
            + " offered us a place to stay in.\"";
    assertThat(attribute(marked)).hasSize(2);
  }

  @Test
  void aContentEndsWithItsParagraph() {
    String marked = "[source:1 He] [cue:1 said] [1 it rained.\\nIt will go on all night].";
    List<Attribution> found = attribute(marked);
    assertThat(found).hasSize(2);
    assertThat(contents(found.get(0), marked)).containsExactly("it rained");
    assertThat(contents(found.get(1), marked)).containsExactly("It will go on all night");
    assertThat(found.get(1).cue().spans()).isEmpty();
  }

  @Test
  void theRulesAreAskedOnlyWhereTheNetworkLeavesDoubts() {
    List<List<Boolean>> trees = new ArrayList<>();
    attribute(
        "[source:1 Ann] [cue:1 said] [1 he believes it will rain].\\n[source:2 Bob] [cue:2 said] [2"
            + " it snows].\\n\"It is going to be a long and cold winter,\" Cid warned.",
        document -> {
          trees.add(document.analysis().sentences().stream().map(s -> s.tree() != null).toList());
          return List.of();
        });
    assertThat(trees).containsExactly(List.of(true, false, true));
  }

  @Test
  void statementsInsideOthersComeFromTheRules() {
    String marked =
        "[source:1 The expert] [cue:1 stressed] that [1 the president believes that Iran will join].";
    String text = MarkedText.parse(marked).text();
    Attribution inner =
        TestEngines.rules()
            .attribute(
                Document.of(Article.of("case", text))
                    .withAnalysis(TestEngines.coreNlp().analyze(Article.of("case", text))))
            .stream()
            .filter(a -> a.cue().lemma().equals("believe"))
            .findFirst()
            .orElseThrow();
    Attribution sure =
        new Attribution(
            inner.kind(),
            inner.source(),
            inner.cue(),
            inner.content(),
            null,
            null,
            inner.diagnostics(),
            0.99);
    List<Attribution> found = attribute(marked, document -> new ArrayList<>(List.of(sure)));
    assertThat(found).hasSize(2);
    assertThat(found.get(1).nestedIn()).isZero();
    assertThat(contents(found.get(1), marked)).containsExactly("Iran will join");
  }

  @Test
  void reportingWordsThatTheNetworkMissedComeFromTheRules() {
    String marked = "\"[1 We will not leave this town for anybody,]\" Ann Lee told the paper.";
    Attribution found = attribute(marked, TestEngines.rules()).get(0);
    assertThat(contents(found, marked)).containsExactly("We will not leave this town for anybody,");
    assertThat(found.cue().lemma()).isEqualTo("tell");
    assertThat(found.source().form()).isEqualTo(Source.Form.NAME);
  }

  @Test
  void reportingWordsOfAnotherStatementAreNotTakenForSpeech() {
    String marked =
        "\"[1 We will not leave this town for anybody.]\" [source:2 Ann Lee] [cue:2 said] that [2 it"
            + " rained].";
    assertThat(attribute(marked, TestEngines.rules()).get(0).cue().spans()).isEmpty();
  }
}
