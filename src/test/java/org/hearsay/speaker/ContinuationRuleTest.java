package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class ContinuationRuleTest {
  private static final String SPEECH = "\"The roof leaks.\"";
  private static final String BEFORE =
      "Quilla Tarvin laughed. Egypt wants a new roof, the Greens a new school.\n\n";

  private TestReading article = TestReading.of(BEFORE + SPEECH);

  private void spoke(String name) {
    article.reading().discourse().spoke(article.referent(name), article.named(name).first());
  }

  private String found() {
    Finding finding = found(SPEECH);
    return finding == null ? null : finding.referent().name();
  }

  private Finding found(String said) {
    int start = article.text().indexOf(said);
    Attribution speech =
        new Attribution(
            Attribution.Kind.DIRECT,
            Source.NONE,
            Cue.NONE,
            List.of(new Span(start + 1, start + said.length() - 1)),
            null,
            null,
            Set.of(),
            1);
    SourceMention mention = SourceMention.of(article.reading().words(), speech, 0);
    return new ContinuationRule(article.reading()).apply(mention);
  }

  @Test
  void speechWithoutASourceIsThatOfThePersonWhoSpoke() {
    spoke("Quilla Tarvin");
    spoke("Egypt");
    assertThat(found()).isEqualTo("Quilla Tarvin");
  }

  @Test
  void orOfTheBodyWhereNoPersonDid() {
    spoke("Egypt");
    assertThat(found()).isEqualTo("Egypt");
  }

  @Test
  void whoSaysIIsNoGroup() {
    String said = "\"I like my roof.\"";
    article = TestReading.of(BEFORE + said);
    article.reading().discourse().spoke(Referent.phrase(Referent.Kind.GROUP, "the Greens"), 0);
    assertThat(found(said)).isNull();
  }

  @Test
  void orOfTheOnlyPersonNamedWhereNobodySpoke() {
    assertThat(found()).isEqualTo("Quilla Tarvin");
    article = TestReading.of("Quilla Tarvin met Peter Aldwin.\n\n" + SPEECH);
    assertThat(found()).isNull();
    article = TestReading.of("It rained.\n\n" + SPEECH);
    assertThat(found()).isNull();
  }
}
