package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** Cues that are a part of the words that tell whose view a statement is. */
class ViewpointsTest {
  private static Draft completed(String marked) {
    MarkedText text = MarkedText.parse(marked);
    Article article = Article.of("case", text.text());
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    Draft draft = text.draft(Cue.Type.NEUTRAL);
    return Viewpoints.of(document, new Reporting(CueLexicon.load()))
        .completed(List.of(draft))
        .get(0);
  }

  private static List<String> texts(String marked, List<Span> spans) {
    return MarkedText.parse(marked).words(spans);
  }

  @Test
  void thePrepositionGetsItsNoun() {
    String marked = "[cue In] [source her] opinion, [content the dam is unsafe].";
    Draft found = completed(marked);
    assertThat(texts(marked, found.cue().spans())).containsExactly("In", "opinion");
    assertThat(found.cue().type()).isEqualTo(Cue.Type.BELIEVE);
    assertThat(texts(marked, found.source().spans())).containsExactly("her");
  }

  @Test
  void whoeverHasTheWordsIsTheSource() {
    String marked =
        "[source Mr Crail], [cue in her own words], [content smiled like a man checking his watch].";
    Draft found = completed(marked);
    assertThat(texts(marked, found.source().spans())).containsExactly("her");
    assertThat(found.source().form()).isEqualTo(Source.Form.PRONOUN);
  }

  @Test
  void otherCuesStay() {
    String marked = "[source Mr Crail] [cue said] in his own words that [content it smiled].";
    Draft found = completed(marked);
    assertThat(texts(marked, found.cue().spans())).containsExactly("said");
    assertThat(texts(marked, found.source().spans())).containsExactly("Mr Crail");
  }
}
