package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldSentiment;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.io.Offsets;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Resolution;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class GoldLayersTest {
  private static Document laid(GoldArticle gold) {
    GoldLayers layers = new GoldLayers(List.of(gold));
    Document document = Document.of(Article.of(gold.id(), gold.text()));
    Document attributed = document.withAttributions(layers.attributions(document));
    return attributed.withResolution(layers.resolution(attributed));
  }

  @Test
  void aSentenceIsOneStatementOnAllItsTargets() {
    Document document =
        laid(
            new GoldArticle(
                "s",
                null,
                "\uD83D\uDE00 Ann met Bob, Ann.",
                List.of(),
                List.of(),
                false,
                List.of(
                    new GoldSentiment(new Offsets(2, 5), "Ann", "neutral"),
                    new GoldSentiment(new Offsets(10, 13), "Bob", "positive"),
                    new GoldSentiment(new Offsets(15, 18), "Ann", "negative")),
                null));
    assertThat(document.attributions())
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.source().spans()).isEmpty();
              assertThat(statement.content()).containsExactly(new Span(0, 20));
            });
    assertThat(document.resolution().entities())
        .extracting(Entity::mentions)
        .containsExactly(
            List.of(new Span(3, 6)), List.of(new Span(11, 14)), List.of(new Span(16, 19)));
  }

  @Test
  void ofMentionsThatShareWordsTheFirstIsKept() {
    GoldAttribution outer =
        new GoldAttribution(
            "A1",
            "indirect",
            List.of(),
            List.of(),
            List.of(new Offsets(0, 12)),
            "Ann",
            null,
            List.of(),
            null);
    Document document =
        laid(
            GoldArticle.of(
                "g",
                null,
                "the big firm",
                List.of(outer),
                List.of(
                    new GoldStance("A1", "Ann", "Firm", "neutral", List.of(new Offsets(0, 12))),
                    new GoldStance("A1", "Ann", "Firm", "neutral", List.of(new Offsets(8, 12)))),
                true));
    assertThat(document.resolution().entities())
        .extracting(Entity::mentions)
        .containsExactly(List.of(new Span(0, 12)));
  }

  @Test
  void aRowOfTwoEntitiesIsAStatementOfEach() {
    Resolution resolution =
        laid(new GoldArticle(
                "d",
                null,
                "Ann met Bob.",
                List.of(),
                List.of(),
                false,
                List.of(),
                new GoldDirection(
                    "Ann", new Offsets(0, 3), "Bob", new Offsets(8, 11), GoldDirection.Label.NONE)))
            .resolution();
    assertThat(resolution.speakers()).extracting(Speaker::name).containsExactly("Ann", "Bob");
    assertThat(resolution.speakers()).extracting(Speaker::entity).containsExactly("e1", "e2");
  }

  @Test
  void anArticleKeepsItsAttributionsAndTargetsWithPlaces() {
    GoldAttribution said =
        new GoldAttribution(
            "A1",
            "indirect",
            List.of(new Offsets(0, 3)),
            List.of(new Offsets(4, 8)),
            List.of(new Offsets(9, 17)),
            "Ann Lee",
            "person",
            List.of(),
            null);
    GoldArticle gold =
        GoldArticle.of(
            "a",
            null,
            "Ann says Bob lies.",
            List.of(said),
            List.of(
                new GoldStance("A1", "Ann Lee", "Bob", "negative", List.of(new Offsets(9, 12))),
                new GoldStance("A1", "Ann Lee", "Oslo", "neutral")),
            true);
    Document document = laid(gold);
    assertThat(document.attributions())
        .extracting(Attribution::extent)
        .containsExactly(new Span(0, 17));
    assertThat(document.resolution().speakers())
        .extracting(Speaker::name)
        .containsExactly("Ann Lee");
    assertThat(document.resolution().entities()).extracting(Entity::name).containsExactly("Bob");
  }
}
