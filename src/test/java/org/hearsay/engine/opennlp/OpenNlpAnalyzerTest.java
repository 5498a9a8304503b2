package org.hearsay.engine.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpAnalyzerTest {
  private static final OpenNlpAnalyzer ANALYZER = load(250);

  private static OpenNlpAnalyzer load(int window) {
    try {
      return OpenNlpAnalyzer.load(OpenNlpAnalyzerTest::resource, tokens -> true, window);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream resource(String name) {
    return new BufferedInputStream(
        OpenNlpAnalyzerTest.class.getClassLoader().getResourceAsStream(name));
  }

  private static Analysis analyze(String text) {
    return ANALYZER.analyze(Article.of("a", text));
  }

  @Test
  void aLongSentenceIsReadInWindows() {
    Article article = Article.of("a", "The old minister of fish said that prices would fall.");
    assertThat(load(4).analyze(article).sentences())
        .extracting(sentence -> sentence.tokens().size())
        .containsExactly(4, 4, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister's aides didn't know. | The/DT/the minister/NN/minister 's/POS/'s"
            + " aides/NNS/aide did/VBD/do n't/RB/n't know/VB/know ././.",
        "She has stopped the cities' plans. | She/PRP/she has/VBZ/have stopped/VBN/stop the/DT/the"
            + " cities/NNS/city '/POS/' plans/NNS/plan ././.",
        "He was told to leave. | He/PRP/he was/VBD/be told/VBN/tell to/TO/to leave/VB/leave ././."
      })
  void tagsAndLemmasAreThoseOfTheDefaultEngine(String text, String expected) {
    String found =
        analyze(text).sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.text() + "/" + token.tag() + "/" + token.lemma())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister said that prices would fall. | minister<said:nsubj fall<said:ccomp"
            + " prices<fall:nsubj would<fall:aux",
        "The bank wants to cut rates. | bank<wants:nsubj cut<wants:xcomp to<cut:mark rates<cut:obj",
        "She is ready to talk. | She<ready:nsubj is<ready:cop talk<ready:xcomp",
        "Norway's minister condemned the attack. | Norway<minister:nmod:poss"
            + " minister<condemned:nsubj attack<condemned:obj the<attack:det",
        "The road will open, the mayor said. | open<said:ccomp mayor<said:nsubj road<open:nsubj"
      })
  void linksTellWhoSaysWhat(String text, String expected) {
    Sentence sentence = analyze(text).sentences().get(0);
    List<Token> tokens = sentence.tokens();
    List<String> links =
        IntStream.range(0, tokens.size())
            .filter(i -> sentence.tree().head(i).isPresent())
            .mapToObj(
                i ->
                    tokens.get(i).text()
                        + "<"
                        + tokens.get(sentence.tree().head(i).getAsInt()).text()
                        + ":"
                        + sentence.tree().relation(i))
            .toList();
    assertThat(links).contains(expected.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prime Minister Anna Kowalska met Viktor Orban in Budapest. | Anna Kowalska:PERSON,"
            + " Viktor Orban:PERSON, Budapest:LOCATION",
        "The Bayou Defense League sued the FBI on Monday. | Bayou Defense League:ORGANIZATION,"
            + " FBI:ORGANIZATION"
      })
  void namesAreFoundByTheirCapitals(String text, String expected) {
    String found =
        analyze(text).mentions().stream()
            .map(mention -> mention.span().in(text) + ":" + mention.type())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void spansAreTheirTextAndKeepTheirOrder() {
    String text = "🙂 \"It’s over,\" Zoë said.\r\n\r\n«Non», dit-il. She can't (or won't) go…\n\n";
    int last = 0;
    for (Sentence sentence : analyze(text).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.text());
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        last = token.span().end();
      }
    }
    assertThat(analyze(text).sentences()).extracting(Sentence::paragraph).contains(0, 1);
  }

  @Test
  void theSameTextGivesTheSameAnswerOnAnyThread() {
    String text = "Ann Lee said the Bank of Oslo would close. Lee's aides denied it.";
    Analysis once = analyze(text);
    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> analyze(text)).distinct().toList())
        .containsExactly(once);
  }

  @Test
  void aSentenceWithoutEndIsCut() {
    assertThat(analyze("word and ".repeat(2_000)).sentences())
        .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(500));
  }
}
