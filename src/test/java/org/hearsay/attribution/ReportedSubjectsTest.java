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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two statements of one source, of which the second may be part of what the first reports. */
class ReportedSubjectsTest {
  private static List<Draft> mended(String marked, Cue.Type second) {
    MarkedText text = MarkedText.parse(marked);
    Article article = Article.of("case", text.text());
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    return ReportedSubjects.of(document, new Quoted(text.text(), List.of()))
        .mended(List.of(draft(text, 1, Cue.Type.ASSERT), draft(text, 2, second)));
  }

  private static Draft draft(MarkedText text, int number, Cue.Type type) {
    return new Draft(
        new Source(text.of("source:1"), Source.Form.NOMINAL),
        new Cue(text.of("cue:" + number), "hope", type, false),
        null,
        text.of(String.valueOf(number)),
        Attribution.Kind.INDIRECT,
        List.of(),
        Set.of(),
        1);
  }

  private static List<String> texts(String marked, List<Span> spans) {
    return MarkedText.parse(marked).words(spans);
  }

  @Test
  void whatSomebodyThinksIsReportedWithWhatHeDoes() {
    String marked =
        "[source:1 Two officials] [cue:1 said] [1 the minister distrusts them] and [cue:2 suspects]"
            + " [2 the talks are a trap].";
    List<Draft> found = mended(marked, Cue.Type.BELIEVE);
    assertThat(texts(marked, found.get(0).content()))
        .containsExactly("the minister distrusts them and suspects the talks are a trap");
    assertThat(texts(marked, found.get(1).source().spans())).containsExactly("the minister");
  }

  @Test
  void theReportMayStandBetween() {
    String marked =
        "[1 The minister distrusts them], [source:1 two officials] [cue:1 said], and [cue:2"
            + " suspects] [2 the talks are a trap].";
    List<Draft> found = mended(marked, Cue.Type.BELIEVE);
    assertThat(texts(marked, found.get(0).content()))
        .containsExactly("The minister distrusts them", "suspects the talks are a trap");
    assertThat(texts(marked, found.get(1).source().spans())).containsExactly("The minister");
  }

  @Test
  void whoDemandsHasSaidSoToo() {
    String marked =
        "[source:1 Two officials] [cue:1 said] [1 the minister distrusted them] and [cue:2"
            + " demanded] [2 an apology].";
    List<Draft> found = mended(marked, Cue.Type.ASK);
    assertThat(texts(marked, found.get(1).source().spans())).containsExactly("Two officials");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:1 The mayor] [cue:1 said] [1 the bridge had been safe] and [cue:2 believes] [2 it"
            + " will last].",
        "[source:1 The mayor] [cue:1 called] [1 the plan a mess] and [cue:2 hoped] [2 it would"
            + " fail].",
        "[source:1 The mayor] [cue:1 said] [1 it rained]. He left and [cue:2 feared] [2 the snow]."
      })
  void anotherFormOrAMereNameIsNotTakenUp(String marked) {
    List<Draft> found = mended(marked, Cue.Type.BELIEVE);
    assertThat(texts(marked, found.get(1).source().spans())).containsExactly("The mayor");
  }
}
