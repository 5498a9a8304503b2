package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Diagnostic;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named beside speech; ¶ begins a paragraph, “It leaks.” is the speech. */
class SignaturesTest {
  private static final String SPEECH = "It leaks.";

  private static Draft read(String text) {
    Article article = Article.of("case", text);
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    int start = text.indexOf(SPEECH);
    Draft draft =
        new Draft(
            Source.NONE,
            Cue.NONE,
            null,
            List.of(new Span(start, start + SPEECH.length())),
            Attribution.Kind.DIRECT,
            List.of(),
            Set.of(Diagnostic.FLOATING),
            1);
    return new Signatures(document).read(List.of(draft)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Anna Berg: “It leaks.” | Mayor Anna Berg",
        "Mayor Anna Berg on the roof: “It leaks.” | Mayor Anna Berg",
        "“It leaks.” — Mayor Anna Berg | Mayor Anna Berg",
        "“It leaks.” -- Anna Berg, 61, retired baker | Anna Berg, 61, retired baker",
        "“It leaks.”¶— Anna Berg, chair of the Bakers' League | Anna Berg, chair of the Bakers' League",
        "Anna Berg slept.¶Berg: “It leaks.” | Berg"
      })
  void whoIsNamedBeforeAColonOrBehindADashSpeaks(String text, String source) {
    String written = text.replace("¶", "\n\n");
    Draft draft = read(written);
    assertThat(draft.source().spans()).hasSize(1);
    assertThat(draft.source().spans().get(0).in(written)).isEqualTo(source);
    assertThat(draft.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Key words: “It leaks.”",
        "On Anna Berg: “It leaks.”",
        "Anna Berg had one answer: “It leaks.”",
        "“It leaks.” — and Anna Berg left.",
        "“It leaks.” — so Anna Berg thinks.",
        "“It leaks.”¶- Anna Berg is the mayor.",
        "Anna Berg slept. “It leaks.”",
        "“It leaks.”"
      })
  void othersAreLeftAsTheyAre(String text) {
    Draft draft = read(text.replace("¶", "\n\n"));
    assertThat(draft.source()).isEqualTo(Source.NONE);
    assertThat(draft.diagnostics()).contains(Diagnostic.FLOATING);
  }
}
