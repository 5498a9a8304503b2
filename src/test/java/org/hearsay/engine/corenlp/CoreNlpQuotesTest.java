package org.hearsay.engine.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.analysis.RejectedException;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The peer does what it can do, and is called so that it does not fail where it would. */
class CoreNlpQuotesTest {
  private static CoreNlpQuotes quotes;

  @BeforeAll
  static void load() throws IOException {
    quotes = CoreNlpQuotes.load(CoreNlpQuotesTest::resource);
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = CoreNlpQuotesTest.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no " + name);
    }
    return in;
  }

  @Test
  void findsSpeechWithoutItsMarksAndItsSpeaker() {
    String text = "😀 \"We will rebuild the bridge,\" Ann Lee said on Monday.";
    Document document = quotes.process(Article.of("a", text));
    assertThat(document.attributions()).hasSize(1);
    Attribution found = document.attributions().get(0);
    assertThat(found.content().get(0).in(text)).isEqualTo("We will rebuild the bridge");
    assertThat(found.source().spans().get(0).in(text)).isEqualTo("Ann Lee");
    assertThat(found.source().form()).isEqualTo(Source.Form.NAME);
    assertThat(document.resolution().speakers().get(0).name()).isEqualTo("Ann Lee");
  }

  @Test
  void aBlankTextIsTurnedAwayAndMarksAroundNothingAreNoSpeech() {
    assertThatThrownBy(() -> quotes.process(Article.of("a", " \n ")))
        .isInstanceOf(RejectedException.class);
    assertThat(quotes.process(Article.of("a", "\"…\" was all.")).attributions()).isEmpty();
  }

  @Test
  void severalThreadsGetWhatOneGets() {
    List<Article> articles =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    Article.of(
                        "a" + i, "\"Door " + i + " stays shut,\" Bob Day said. \"It must.\""))
            .toList();
    List<Document> alone = articles.stream().map(quotes::process).toList();
    assertThat(articles.parallelStream().map(quotes::process).toList()).isEqualTo(alone);
  }
}
