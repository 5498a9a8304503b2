package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Incoming;
import org.hearsay.io.Offsets;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold of our own articles holds together. */
class CorpusGoldTest {
  private static final int ARTICLES = 15;

  private static final List<String> FOLDERS =
      List.of("gold", "articles/train", "articles/dev", "articles/test");

  private static final List<GoldArticle> GOLD = read("gold");

  static List<String> folders() {
    return FOLDERS;
  }

  static List<String> lessons() {
    return FOLDERS.subList(1, FOLDERS.size());
  }

  private static List<GoldArticle> read(String folder) {
    return GoldFormat.hearsay.read(Path.of("corpus").resolve(folder));
  }

  @Test
  void everyArticleHasGoldAndEveryGoldItsArticle() throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (ArticleReader reader =
        ArticleReader.open(List.of("corpus"), InputStream.nullInputStream(), ReadLimits.STANDARD)) {
      while (reader.hasNext()) {
        Reading reading = reader.next();
        assertThat(reading).isInstanceOf(Incoming.class);
        Incoming incoming = (Incoming) reading;
        texts.put(incoming.article().id(), incoming.article().text());
      }
    }
    assertThat(texts).hasSizeGreaterThanOrEqualTo(ARTICLES);
    Map<String, String> annotated = new HashMap<>();
    GOLD.forEach(article -> annotated.put(article.id(), article.text()));
    assertThat(annotated.keySet()).isEqualTo(texts.keySet());
    annotated.forEach((id, text) -> assertThat(text).as(id).isEqualTo(texts.get(id)));
  }

  @Test
  void articlesAreOfTheLengthOfNews() {
    assertThat(GOLD)
        .allSatisfy(
            article ->
                assertThat(article.text().length()).as(article.id()).isBetween(1_500, 4_000));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void spansBeginAndEndAtWords(String folder) {
    List<GoldArticle> gold = read(folder);
    List<String> faults = new ArrayList<>();
    for (GoldArticle article : gold) {
      int[] text = article.text().codePoints().toArray();
      for (GoldAttribution attribution : article.attributions()) {
        for (List<Offsets> spans :
            List.of(attribution.source(), attribution.cue(), attribution.content())) {
          for (Offsets span : spans) {
            if (cuts(text, span.start()) || cuts(text, span.end())) {
              faults.add(article.id() + " " + attribution.id() + " " + span);
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Whether an index lies inside a word; {@code TimesMoldovan} is a glued heading. */
  private static boolean cuts(int[] text, int index) {
    return index > 0
        && index < text.length
        && Character.isLetterOrDigit(text[index - 1])
        && Character.isLetterOrDigit(text[index])
        && !(Character.isLowerCase(text[index - 1]) && Character.isUpperCase(text[index]));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void nestedContentsLieInsideTheirs(String folder) {
    List<GoldArticle> gold = read(folder);
    for (GoldArticle article : gold) {
      for (GoldAttribution inner : article.attributions()) {
        if (inner.nestedIn() != null) {
          assertInside(article, inner.content(), inner.nestedIn(), inner.id());
        }
      }
    }
  }

  /** Holds that spans lie in the content of an attribution. */
  private static void assertInside(
      GoldArticle article, List<Offsets> spans, String attribution, Object what) {
    GoldAttribution outer =
        article.attributions().stream()
            .filter(other -> other.id().equals(attribution))
            .findFirst()
            .orElseThrow();
    Characters characters = new Characters(article.text());
    var outside = characters.of(spans);
    outside.andNot(characters.of(outer.content()));
    assertThat(outside.isEmpty()).as(article.id() + " " + what).isTrue();
  }

  @Test
  void whatIsMeasuredOnIsNotLearntFrom() {
    List<GoldArticle> all = FOLDERS.stream().flatMap(folder -> read(folder).stream()).toList();
    assertThat(all).extracting(GoldArticle::id).doesNotHaveDuplicates();
    assertThat(all).extracting(GoldArticle::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void targetsStandInTheContent(String folder) {
    for (GoldArticle article : read(folder)) {
      for (GoldStance stance : article.stances()) {
        assertThat(stance.spans()).as(article.id() + " " + stance).isNotEmpty();
        assertInside(article, stance.spans(), stance.attribution(), stance);
      }
    }
  }

  @Test
  void everyKindAndPolarityOccurs() {
    assertThat(GOLD.stream().flatMap(a -> a.attributions().stream()).map(GoldAttribution::kind))
        .contains("direct", "indirect", "mixed");
    assertThat(GOLD.stream().flatMap(a -> a.stances().stream()).map(GoldStance::polarity))
        .contains("positive", "negative", "neutral");
  }

  @Test
  void pairsTellEveryDirection() {
    List<GoldArticle> pairs = GoldFormat.dse.read(Path.of("corpus", "pairs", "train.tsv"));
    assertThat(pairs).extracting(GoldArticle::text).doesNotContain("");
    assertThat(pairs.stream().map(pair -> pair.direction().label()))
        .contains(GoldDirection.Label.values());
  }
}
