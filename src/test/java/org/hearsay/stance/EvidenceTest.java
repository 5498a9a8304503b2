package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.TestEngines;
import org.hearsay.eval.GoldLayers;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Resolution;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;

/**
 * Evidence is what decided: without it the shipped network is less sure, and much more so than
 * without as many other words (comprehensiveness: DeYoung et al., ACL 2020).
 */
class EvidenceTest {
  private final StanceDetector detector = TestEngines.pipeline().detector();
  private final Random random = new Random(5);
  private int stances;
  private double scores;
  private double withoutEvidence;
  private double withoutOthers;

  @Test
  void withoutTheEvidenceTheNetworkIsLessSure() {
    List<GoldArticle> gold = GoldFormat.hearsay.read(Path.of("corpus", "statements", "dev"));
    GoldLayers layers = new GoldLayers(gold);
    for (GoldArticle article : gold) {
      Document document = Document.of(Article.of(article.id(), article.text()));
      document = document.withAttributions(layers.attributions(document));
      document = document.withResolution(layers.resolution(document));
      for (Stance stance : detector.detect(document)) {
        if (!stance.evidence().isEmpty()) {
          measure(document, stance);
        }
      }
    }
    assertThat(stances).isGreaterThan(100);
    assertThat(withoutEvidence / scores).isGreaterThan(0.6);
    assertThat(withoutEvidence).isGreaterThan(4 * withoutOthers);
  }

  private void measure(Document document, Stance stance) {
    List<Span> others = others(document, stance);
    if (others.size() >= stance.evidence().size()) {
      stances++;
      scores += Math.abs(stance.score());
      withoutEvidence += drop(document, stance, stance.evidence());
      withoutOthers += drop(document, stance, others.subList(0, stance.evidence().size()));
    }
  }

  /** The other words of the statement but for its targets, shuffled. */
  private List<Span> others(Document document, Stance stance) {
    Attribution attribution = document.attributions().get(stance.attribution());
    List<Span> words = new ArrayList<>();
    Span extent = attribution.extent();
    for (int at = extent.start(); at < extent.end(); ) {
      int end = at;
      while (end < extent.end() && Character.isLetterOrDigit(document.text().charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Span(at, end));
      }
      at = end + 1;
    }
    words.removeIf(word -> stance.evidence().stream().anyMatch(word::overlaps));
    words.removeIf(
        word ->
            document.resolution().entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(word::overlaps));
    Collections.shuffle(words, random);
    return words;
  }

  /** By how much the score moves away from the stance's side where words are blanked out. */
  private double drop(Document document, Stance stance, List<Span> words) {
    StringBuilder text = new StringBuilder(document.text());
    for (Span word : words) {
      text.replace(word.start(), word.end(), " ".repeat(word.length()));
    }
    Document blanked =
        new Document(
            Article.of(document.article().id(), text.toString()),
            document.analysis(),
            List.of(document.attributions().get(stance.attribution())),
            new Resolution(
                document.resolution().entities(),
                List.of(document.resolution().speakers().get(stance.attribution()))),
            List.of(),
            List.of());
    return detector.detect(blanked).stream()
        .filter(other -> other.target().name().equals(stance.target().name()))
        .mapToDouble(other -> Math.signum(stance.score()) * (stance.score() - other.score()))
        .findFirst()
        .orElseThrow();
  }
}
