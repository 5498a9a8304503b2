package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.analysis.RejectedException;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class SpeakerBenchmarkTest {
  private static final Resolution NONE = new Resolution(List.of(), List.of());

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private Console console() {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Console(
        new ByteArrayInputStream(new byte[0]), stream, stream, new Terminal(false, false, 100));
  }

  /** Finds nothing, and turns away what is not English. */
  private static Pipeline pipeline() {
    return new Pipeline(
        article -> {
          if (article.id().equals("german")) {
            throw new RejectedException("not-english", "the article is in German");
          }
          return new Analysis("en", List.of(), List.of());
        },
        document -> List.of(),
        document -> NONE,
        document -> List.of(),
        document -> List.of());
  }

  private static List<Article> articles() {
    return List.of(Article.of("one", "It rained."), Article.of("german", "Es regnete."));
  }

  @Test
  void printsBothSystemsAndWhatWasLeftOut() {
    new SpeakerBenchmark(pipeline(), document -> () -> NONE, 3).run(articles(), console());
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("german left out: the article is in German")
        .contains("1 articles, 0 words, 1 thread, 3 rounds")
        .containsPattern("hearsay +[0-9,]+ +1\\.0")
        .contains("corenlp-coref");
  }

  @Test
  void aSystemThatNamesTooFewOrTooManySpeakersIsNotMeasured() {
    Resolution surplus = new Resolution(List.of(), List.of(Speaker.UNRESOLVED));
    SpeakerBenchmark benchmark = new SpeakerBenchmark(pipeline(), document -> () -> surplus, 1);
    assertThatIllegalStateException()
        .isThrownBy(() -> benchmark.run(articles(), console()))
        .withMessageContaining("one");
  }
}
