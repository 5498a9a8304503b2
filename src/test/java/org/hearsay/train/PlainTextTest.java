package org.hearsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.Offsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static GoldArticle gold(String text) {
    GoldAttribution attribution =
        new GoldAttribution(
            "a",
            null,
            List.of(),
            List.of(),
            List.of(new Offsets(0, 1)),
            null,
            null,
            List.of(),
            null);
    return GoldArticle.of("id", null, text, List.of(attribution), List.of(), false);
  }

  @Test
  void sentencesAreParagraphsOfOneTextAndComeOnce() {
    List<GoldArticle> plain = PlainText.of(List.of(gold("One."), gold("Two."), gold("One.")));
    assertThat(plain).singleElement().extracting(GoldArticle::text).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void noAnnotationIsLeft() {
    assertThat(PlainText.of(List.of(gold("One."))).get(0).attributions()).isEmpty();
  }

  @Test
  void aTextEndsWhereItIsLongEnough() {
    List<GoldArticle> sentences = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      sentences.add(gold("Sentence number " + i + "."));
    }
    List<GoldArticle> plain = PlainText.of(sentences);
    assertThat(plain).hasSizeBetween(5, 10);
    assertThat(plain.stream().mapToInt(a -> a.text().split("\n\n").length).sum())
        .isEqualTo(sentences.size());
    assertThat(PlainText.of(List.of())).isEmpty();
  }
}
