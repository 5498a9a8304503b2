package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure one must be of a statement to look for whoever makes it. */
class MissingSourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee hopes to be back. | 0.6 | Lee",
        "Lee hopes to be back. | 0.4 |",
        "He hopes to be back. | 0.6 |",
        "He hopes to be back. | 0.8 | He"
      })
  void aNameNeedsLess(String text, double probability, String source) {
    assertThat(found(text, Source.NONE, probability))
        .isEqualTo(source == null ? List.of() : List.of(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marks and signals¶Lee hopes to be back. | Lee",
        "Marks and signals¶It hopes to be back. |",
        "Marks and signals. Lee hopes to be back. | signals"
      })
  void aSourceInAnotherParagraphIsNone(String text, String source) {
    String written = text.replace("¶", "\n\n");
    int start = written.indexOf("signals");
    Source far =
        new Source(List.of(new Span(start, start + "signals".length())), Source.Form.NOMINAL);
    assertThat(found(written, far, 0.6)).isEqualTo(source == null ? List.of() : List.of(source));
  }

  /** The source of what somebody hopes for. */
  private static List<String> found(String text, Source source, double probability) {
    Article article = Article.of("case", text);
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    int hopes = text.indexOf("hopes");
    Span cue = new Span(hopes, hopes + "hopes".length());
    Draft draft =
        new Draft(
            source,
            new Cue(List.of(cue), "hope", Cue.Type.WANT, false),
            cue,
            List.of(new Span(cue.end() + 1, text.length() - 1)),
            Attribution.Kind.INDIRECT,
            List.of(),
            Set.of(),
            probability);
    List<Span> found = MissingSources.of(document).added(List.of(draft)).get(0).source().spans();
    return found.stream().map(span -> span.in(text)).toList();
  }
}
