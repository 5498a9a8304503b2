package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class ContentMentionsTest {
  private static final String BOTH = "Mayor Tom Hale met Senator Peter Aldwin. ";
  private static final SieveSpeakerResolver RESOLVER = SieveSpeakerResolver.load(List.of());

  /**
   * What means somebody in the last sentence, which is "source cue content".
   *
   * @param last the parts, divided by bars; the content may have marks around it
   */
  private static List<String> meant(String who, Kind kind, String before, String last) {
    String[] parts = last.split(" \\| ", -1);
    String text = before + String.join(" ", parts) + ".";
    int source = before.length();
    int cue = source + parts[0].length() + 1;
    int content = cue + parts[1].length() + 1;
    Span said = new Span(content, text.length() - 1);
    Attribution attribution =
        new Attribution(
            kind,
            new Source(List.of(new Span(source, cue - 1)), Source.Form.NAME),
            new Cue(List.of(new Span(cue, content - 1)), "say", Cue.Type.ASSERT, false),
            List.of(said),
            null,
            null,
            Set.of(),
            1);
    Article article = Article.of("a", text);
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    return RESOLVER.resolve(document.withAttributions(List.of(attribution))).entities().stream()
        .filter(entity -> entity.name().equals(who))
        .flatMap(entity -> entity.mentions().stream())
        .filter(said::contains)
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void theObjectOfAVerbIsNotItsSubject() {
    assertThat(meant("Peter Aldwin", Kind.INDIRECT, BOTH, "Tom Hale | called | him a liar"))
        .containsExactly("him");
  }

  @Test
  void whoIsNamedLaterInTheClauseIsNotMeantBefore() {
    String last = "Tom Hale | said | \"He hates the council and Peter Aldwin\"";
    assertThat(meant("Peter Aldwin", Kind.DIRECT, BOTH, last)).containsExactly("Peter Aldwin");
  }

  @Test
  void whoeverOpensASentenceByAnothersNameIsHisOrHers() {
    String before = "Mayor Tom Hale was fired. ";
    String last = "Hale's daughter, Anna Berg, | defended | her father";
    assertThat(meant("Tom Hale", Kind.INDIRECT, before, last)).containsExactly("her father");
  }

  @Test
  void thisMinisterIsTheOneNamed() {
    String before = "Finance Minister Peter Aldwin met Anna Berg. ";
    assertThat(
            meant("Peter Aldwin", Kind.DIRECT, before, "Anna Berg | said | \"This minister lies\""))
        .containsExactly("This minister");
  }

  @Test
  void heWhoIsNamedThereIsNoneNamedBefore() {
    String last = "Tom Hale | said | \"He is Ben Roe, and a fool\"";
    assertThat(meant("Peter Aldwin", Kind.DIRECT, BOTH, last)).isEmpty();
  }

  @Test
  void ourNeighbourMayBeACountry() {
    String before = "Minister Peter Aldwin met Anna Berg. ";
    assertThat(
            meant("Peter Aldwin", Kind.DIRECT, before, "Anna Berg | said | \"Our neighbour lies\""))
        .isEmpty();
  }

  @Test
  void whatStandsInMarksIsOwnedToo() {
    String before = "Mayor Anna Berg met Senator Clara Moen. ";
    assertThat(
            meant("Clara Moen", Kind.MIXED, before, "Anna Berg | repeated | her \"sell\" advice"))
        .isEmpty();
  }

  @Test
  void theSubjectOfWhatIsToldMayBeWhoSpeaks() {
    assertThat(meant("Peter Aldwin", Kind.INDIRECT, BOTH, "Tom Hale | said | he had lied"))
        .isEmpty();
    assertThat(meant("Peter Aldwin", Kind.INDIRECT, BOTH, "Tom Hale | said | it was him"))
        .isEmpty();
  }

  @Test
  void aRelationOfTheSpeakerIsWhoTheArticleSaysItIs() {
    String before = "Ann Lee, 40, lives in Harnby. Her brother, Tom Hale, does not. ";
    assertThat(meant("Tom Hale", Kind.INDIRECT, before, "Ann Lee | said | her brother had lied"))
        .containsExactly("her brother");
    assertThat(
            meant(
                "Tom Hale", Kind.DIRECT, before, "Ann Lee | said | My brother lied and he knew it"))
        .containsExactly("My brother", "he");
    assertThat(meant("Tom Hale", Kind.INDIRECT, before, "Ann Lee | said | her cousin had lied"))
        .isEmpty();
  }

  @Test
  void whoWentBeforeSomebodyNeedNotBeNamed() {
    assertThat(meant("Peter Aldwin", Kind.INDIRECT, BOTH, "Tom Hale | blamed | his predecessor"))
        .isEmpty();
    assertThat(meant("Peter Aldwin", Kind.INDIRECT, BOTH, "Tom Hale | blamed | his colleague"))
        .containsExactly("his colleague");
  }

  @Test
  void aRelationOfAnotherLeavesThePronounToHim() {
    String before = "Tom Hale came. His wife, Ann Lee, did not. Tom Hale laughed. ";
    String last = "Peter Aldwin's office | said | his wife was ill";
    assertThat(meant("Ann Lee", Kind.INDIRECT, before, last)).containsExactly("wife");
    assertThat(meant("Tom Hale", Kind.INDIRECT, before, last)).containsExactly("his");
  }

  @Test
  void whoeverItMayBeIsNobody() {
    assertThat(meant("Peter Aldwin", Kind.INDIRECT, BOTH, "Tom Hale | said | he or she would pay"))
        .isEmpty();
  }
}
