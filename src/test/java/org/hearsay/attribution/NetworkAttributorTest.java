package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Diagnostic;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.pieces.WordPieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of a network's tags and links. The network here says what is marked in the text: see
 * {@link MarkedText}; of equal numbers it makes links.
 */
class NetworkAttributorTest {
  private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));
  private static final float SURE = 20;

  /** What is marked with this number, or a higher one, lies inside the content of another. */
  private static final int FIRST_INNER = 5;

  /** What is marked with these numbers is hardly likelier than nothing. */
  private static final Set<Integer> UNSURE = Set.of(0, 9);

  private static List<Attribution> attribute(String marked, Attributor rules) {
    MarkedText text = MarkedText.parse(marked.replace("\\n", "\n"));
    Article article = Article.of("case", text.text());
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    TagChain flat =
        new TagChain(new float[WordScores.TAGS * WordScores.TAGS], new float[WordScores.TAGS]);
    NetworkSettings settings = new NetworkSettings(flat, flat, 0, 0, 100, 1, 0);
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
    float[] outer = new float[words * WordScores.TAGS];
    float[] inner = new float[words * WordScores.TAGS];
    float[] links = new float[words * WordScores.LINKS];
    for (int i = 0; i < words; i++) {
      outer[i * WordScores.TAGS] = SURE / 2;
      inner[i * WordScores.TAGS] = SURE / 2;
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
            (number < FIRST_INNER ? outer : inner)[i * WordScores.TAGS + tag] =
                UNSURE.contains(number) ? SURE / 2 + 0.1f : SURE;
            for (int vector = 0; vector < 4; vector++) {
              links[i * WordScores.LINKS + vector * WordScores.LINK + number] = SURE;
            }
          }
        }
      }
    }
    return new WordScores(outer, inner, links);
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
  void thatBeforeAVerbStays() {
    String marked = "[source:1 She] [cue:1 says] [1 that is not good enough].";
    assertThat(contents(attribute(marked).get(0), marked))
        .containsExactly("that is not good enough");
  }

  @Test
  void theTimeOverAnItemOfARunningReportIsNoContent() {
    String marked =
        "It rained on us.\\n\\n[1 14:27 The road is closed], [source:1 police] [cue:1 say].";
    assertThat(contents(attribute(marked).get(0), marked)).containsExactly("The road is closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.25 million jobs will go", "7:30 is too early", "3.25 %", "14:27 )"})
  void otherNumbersAreContent(String content) {
    String marked = "It rained on us.\\n\\n[1 " + content + "], [source:1 she] [cue:1 says].";
    assertThat(contents(attribute(marked).get(0), marked)).containsExactly(content);
  }

  @Test
  void questionsAndAnswersAreWhatSomebodySaid() {
    String marked =
        "[source:1 Ann Lee] [cue:1 paints] [1 the sea].\\n\\nQ: Why?\\n\\n"
            + "A: I do. [source:2 My doctor] [cue:2 says] [2 I should rest]. [source:3 I] [cue:3 hope] [3 not].\\n\\n"
            + "Q: You rest?\\n\\nA: [4 Never. I paint].";
    List<Attribution> found = attribute(marked);
    assertThat(found.stream().flatMap(one -> contents(one, marked).stream()))
        .containsExactly(
            "the sea",
            "Why?",
            "I do. My doctor says I should rest. I hope not.",
            "I should rest",
            "You rest?",
            "Never. I paint.");
    assertThat(found)
        .extracting(Attribution::nestedIn)
        .containsExactly(null, null, null, 2, null, null);
    assertThat(found.get(2).kind()).isEqualTo(Attribution.Kind.DIRECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q:|A:", "Q.|A.", "Question:|Answer:"})
  void anAnswerGoesOnUntilTheNextLabel(String labels) {
    String asks = labels.split("\\|", -1)[0];
    String answers = labels.split("\\|", -1)[1];
    String marked =
        String.format(
            "Ann Lee paints.\\n\\n%1$s Why?\\n\\n%2$s I do.\\n\\nA friend asked me.\\n\\n"
                + "It rained on us.\\n\\nShe looked out.\\n\\nOn the sea\\n\\n%1$s You rest?\\n\\n%2$s Never.\\n\\nShe left.",
            asks, answers);
    List<Attribution> found = attribute(marked);
    assertThat(found.stream().flatMap(one -> contents(one, marked).stream()))
        .containsExactly(
            "Why?", "I do.", "A friend asked me.", "It rained on us.", "You rest?", "Never.");
    assertThat(found)
        .extracting(Attribution::continues)
        .containsExactly(null, null, 1, 2, null, null);
    assertThat(found.get(2).source()).isEqualTo(Source.NONE);
  }

  @Test
  void aLabelAloneMakesNoInterview() {
    assertThat(attribute("Q: Why?\\n\\nA: I do.\\n\\nIt rained on us.")).isEmpty();
  }

  @Test
  void aRelativePronounAloneIsNoContent() {
    assertThat(attribute("Nurses [1 whom] [source:1 she] [cue:1 called] heroes left.")).isEmpty();
  }

  @Test
  void whoIsAskedForIsAContentInMarks() {
    String marked = "\"[1 Who]?\" [source:1 she] [cue:1 asked].";
    assertThat(contents(attribute(marked).get(0), marked)).containsExactly("Who");
  }

  @Test
  void whatSomeoneDidNotDeclineToSayIsSaid() {
    String marked = "[source:1 She] [cue:1 did not decline to say] [1 why].";
    assertThat(attribute(marked).get(0).cue().negated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"declined to say", "has yet to confirm", "refused to tell"})
  void whatSomeoneDeclinesToSayIsNotSaid(String cue) {
    String marked = "[source:1 She] [cue:1 " + cue + "] [1 whether it would rain].";
    assertThat(attribute(marked).get(0).cue().negated()).isTrue();
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The old mayor [cue:1 felt] [1 she had no choice]. | The old mayor",
        "He [cue:1 hopes] [1 to be back]. | He",
        "The mayor signed the bill, [cue:0 calling] [0 it overdue]. | The mayor",
        "She [cue:1 was asked] [1 whether it would rain]. |",
        "It [cue:1 seems] [1 that it will rain]. |",
        "[1 It] [cue:1 threatens] [1 to rain]. |"
      })
  void aCueWithoutSourceHasItsSubject(String marked, String source) {
    Attribution found = attribute(marked).get(0);
    assertThat(found.source().spans().stream().map(span -> text(marked, span)).toList())
        .isEqualTo(source == null ? List.of() : List.of(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[cue:0 It was announced] [0 that the bridge opens in May].",
        "[cue:1 Reportedly], [1 the bridge opens in May].",
        "[1 The bridge has] [cue:1 allegedly] [1 cracked]."
      })
  void whatNobodySaidIsNotTakenUnlessItIsLikely(String marked) {
    assertThat(attribute(marked)).isEmpty();
  }

  @Test
  void whatIsLikelyReportedNeedsNoSource() {
    assertThat(attribute("[1 The bridge] [cue:1 is expected] [1 to open in May].")).hasSize(1);
  }

  private static String text(String marked, Span span) {
    return span.in(MarkedText.parse(marked).text());
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
        "[source:1 Ann] [cue:1 said] [1 Turkey believes it will rain].\\n[source:2 Bob] [cue:2 said] [2"
            + " it snows].\\n\"It is going to be a long and cold winter,\" Cid warned.",
        document -> {
          trees.add(document.analysis().sentences().stream().map(s -> s.tree() != null).toList());
          return List.of();
        });
    assertThat(trees).containsExactly(List.of(true, false, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:1 The expert] [cue:1 stressed] that [1 [source:5 the president] [cue:5 believes] [5 that Iran will join]].
          "[1 [source:5 The president] [cue:5 believes] [5 that Iran will join]]," [cue:1 said] [source:1 the expert].
          "[1 [source:5 The president] [cue:5 believes] [5 that Iran will join], and [source:6 Ann] [cue:6 knows] [6 why]]," [cue:1 said] [source:1 Bob].
          [1 [source:5 Tehran]], [source:1 he] [cue:1 said], [1 [cue:5 hopes] that [5 Iran will join]].
          """)
  void statementsInsideOthersAreFound(String marked) {
    List<Attribution> found = attribute(marked);
    assertThat(found.get(0).nestedIn()).isNull();
    assertThat(found).hasSizeGreaterThan(1);
    assertThat(found.subList(1, found.size()))
        .allSatisfy(
            inner -> {
              assertThat(inner.nestedIn()).isZero();
              assertThat(inner.kind()).isEqualTo(Attribution.Kind.INDIRECT);
              assertThat(inner.source().spans()).hasSize(1);
            });
    assertThat(contents(found.get(1), marked)).containsExactly("Iran will join");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:1 Ann] [cue:1 said] [1 it rained]. [source:5 He] [cue:5 believes] [5 that it snows].",
        "[source:1 Ann] [cue:1 said] [1 it [5 rained in the hills]].",
        "[source:1 Ann] [cue:1 said] [1 [source:9 Bob] [cue:9 may think] [9 it rains]]."
      })
  void outsideContentsAndWithoutReportingWordsNoneIs(String marked) {
    assertThat(attribute(marked)).hasSize(1);
  }

  @Test
  void aSourceInsideAnotherStatementIsNotTaken() {
    String marked =
        "[source:1 Ann] [cue:1 said] [1 [source:5 Bob] [cue:6 thinks] [6 it rains]]. [source:2 Cid]"
            + " [cue:2 said] [2 [cue:5 hoping] [5 for snow] was in vain].";
    List<Attribution> found = attribute(marked);
    assertThat(found).hasSize(4);
    assertThat(found.get(3).cue().lemma()).isEqualTo("hope");
    assertThat(found.get(3).source()).isEqualTo(Source.NONE);
  }

  @Test
  void theWordsOfSomebodyElseInsideAClauseAreHis() {
    String marked =
        "[source:1 The paper] [cue:1 wrote] that [1 [source:5 the man] [cue:5 felt] \"[5 very sorry"
            + " for all of them]\"].";
    List<Attribution> found = attribute(marked);
    assertThat(found.get(1).kind()).isEqualTo(Attribution.Kind.DIRECT);
    assertThat(found.get(1).nestedIn()).isZero();
  }

  @Test
  void whatTheNetworkFoundInsideAnotherTheRulesDoNotFindAgain() {
    String marked =
        "[source:1 The expert] [cue:1 stressed] that [1 [source:5 the president] [cue:5 believes]"
            + " that [5 Iran] will join].";
    assertThat(attribute(marked, TestEngines.rules())).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"the president, 0.99, 1", "Turkey, 0.8, 2", "Turkey, 0.6, 1"})
  void whatACountrySaysInsideAnotherComesFromTheRulesToo(
      String bearer, double confidence, int expected) {
    String marked =
        "[source:1 The expert] [cue:1 stressed] that [1 "
            + bearer
            + " believes that Iran will join].";
    Article article = Article.of("case", MarkedText.parse(marked).text());
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    Attribution inner =
        TestEngines.rules().attribute(document).stream()
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
            confidence);
    List<Attribution> found = attribute(marked, asked -> new ArrayList<>(List.of(sure)));
    assertThat(found).hasSize(expected);
    assertThat(found.subList(1, expected))
        .allSatisfy(
            one -> {
              assertThat(one.nestedIn()).isZero();
              assertThat(contents(one, marked)).containsExactly("Iran will join");
            });
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
