package org.hearsay.engine.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.EntityType;
import org.hearsay.model.Mention;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.junit.jupiter.api.Test;

class CoreNlpAnalyzerTest {
  private static final String TEXT =
      "🙂 Prime Minister Narendra Modi met Viktor Orbán in New Delhi.\r\n\r\n"
          + "The International Monetary Fund said it was pleased.";

  private final Analysis analysis = TestEngines.coreNlp().analyze(Article.of("a", TEXT));

  @Test
  void tagsNamesOfPersonsBodiesAndPlaces() {
    assertThat(analysis.mentions())
        .extracting(mention -> mention.span().in(TEXT), Mention::type)
        .containsExactly(
            tuple("Narendra Modi", EntityType.PERSON),
            tuple("Viktor Orbán", EntityType.PERSON),
            tuple("New Delhi", EntityType.LOCATION),
            tuple("International Monetary Fund", EntityType.ORGANIZATION));
  }

  @Test
  void spansOfTokensAreTheirText() {
    for (Sentence sentence : analysis.sentences()) {
      assertThat(sentence.tokens())
          .allSatisfy(token -> assertThat(token.span().in(TEXT)).isEqualTo(token.text()));
    }
  }

  @Test
  void sentencesKeepToTheirParagraphAndHaveTrees() {
    assertThat(analysis.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
    Sentence second = analysis.sentences().get(1);
    assertThat(second.tree().relation(4)).isEqualTo("root");
    assertThat(second.tree().relation(3)).isEqualTo("nsubj");
  }

  @Test
  void theSameTextGivesTheSameAnswerAgain() {
    TestEngines.coreNlp().analyze(Article.of("b", "modi and orbán met in delhi, Modi said."));
    assertThat(TestEngines.coreNlp().analyze(Article.of("c", TEXT))).isEqualTo(analysis);
  }

  @Test
  void aTypographicApostropheIsAnApostrophe() {
    List<Sentence> sentences =
        TestEngines.coreNlp().analyze(Article.of("b", "He’s a baker. It isn’t late.")).sentences();
    assertThat(sentences.get(0).tokens().get(1))
        .extracting(Token::text, Token::tag, Token::lemma)
        .containsExactly("’s", "VBZ", "be");
    assertThat(sentences.get(1).tokens().get(2).lemma()).isEqualTo("not");
  }

  @Test
  void aSentenceWithoutEndIsCut() {
    String endless = "word and ".repeat(2_000);
    List<Sentence> sentences = TestEngines.coreNlp().analyze(Article.of("d", endless)).sentences();
    assertThat(sentences).hasSize(16);
  }
}
