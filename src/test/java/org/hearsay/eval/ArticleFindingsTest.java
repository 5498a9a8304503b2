package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hearsay.eval.TestRecords.at;
import static org.hearsay.eval.TestRecords.stance;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldSentiment;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand on {@code Ann said "it rained" and Bob denied that it snowed.} */
class ArticleFindingsTest {
  private static final String TEXT = "Ann said \"it rained\" and Bob denied that it snowed.";
  private static final GoldAttribution RAIN =
      new GoldAttribution(
          "A1", "direct", at(0, 3), at(4, 8), at(10, 19), "Ann Lee", "person", List.of(), null);
  private static final GoldAttribution SNOW =
      new GoldAttribution(
          "A2", "indirect", at(25, 28), at(29, 35), at(41, 50), null, null, List.of(), null);
  private static final GoldArticle GOLD =
      GoldArticle.of(
          "a",
          null,
          TEXT,
          List.of(RAIN, SNOW),
          List.of(
              new GoldStance("A1", "Ann Lee", "Oslo", "positive"),
              new GoldStance("A1", "Ann Lee", "Iran", "neutral"),
              new GoldStance("A2", "Bob", "US", "negative")),
          true);

  private static StanceRecord rain(String speaker, StanceRecord.StancePart... stances) {
    return TestRecords.of("a", at(0, 3), at(4, 8), at(9, 20), speaker, stances);
  }

  private static void agrees(ArticleFindings findings) {
    Map<String, Long> counts = Evaluation.of(List.of(findings.gold()), findings.records()).counts();
    assertThat(findings.with(Fault.MISSED))
        .isEqualTo(counts.get("content.overlap.gold") - counts.get("content.overlap.right"));
    assertThat(findings.with(Fault.SPURIOUS))
        .isEqualTo(counts.get("content.overlap.found") - counts.get("content.overlap.right"));
    List<Finding> matched =
        findings.findings().stream()
            .filter(f -> f.attribution() != null && f.record() != null)
            .toList();
    assertThat(matched.stream().filter(f -> !differs(f, SpanRole.CONTENT, 1)).count())
        .isEqualTo(counts.get("content.exact.right"));
    assertThat(
            matched.stream()
                .filter(f -> !differs(f, SpanRole.SOURCE, 0.5) && !differs(f, SpanRole.CUE, 0.5))
                .count())
        .isEqualTo(counts.get("attribution.right"));
    assertThat(findings.with(Fault.SPEAKER))
        .isEqualTo(
            counts.getOrDefault("speaker.matched.gold", 0L)
                - counts.getOrDefault("speaker.matched.right", 0L));
    for (Finding finding : matched) {
      for (Answer answer : finding.stances()) {
        assertThat(counts)
            .containsKey("stance.confusion." + answer.wanted() + "." + answer.given());
      }
    }
  }

  private static boolean differs(Finding finding, SpanRole role, double least) {
    return finding.differences().stream().anyMatch(d -> d.role() == role && d.shared() < least);
  }

  @Test
  void whatIsExactlyAsInGoldHasNoFault() {
    ArticleFindings findings =
        ArticleFindings.of(
            GOLD,
            List.of(
                rain("Ann Lee", stance("Oslo", "positive")),
                TestRecords.of(
                    "a", at(25, 28), at(29, 35), at(36, 51), null, stance("US", "negative"))));
    assertThat(findings.right()).isEqualTo(2);
    assertThat(findings.findings()).allMatch(finding -> finding.faults().isEmpty());
    agrees(findings);
  }

  @Test
  void theUnmatchedAreMissedOrSpuriousInTheOrderOfTheText() {
    ArticleFindings findings =
        ArticleFindings.of(
            GOLD, List.of(TestRecords.of("a", at(25, 28), at(29, 35), at(21, 24), "Bob")));
    assertThat(findings.findings())
        .containsExactly(Finding.missed(0), Finding.spurious(0), Finding.missed(1));
    assertThat(findings.with(Fault.MISSED)).isEqualTo(2);
    assertThat(findings.with(Fault.SPURIOUS)).isEqualTo(1);
    assertThat(findings.right()).isZero();
    agrees(findings);
  }

  @Test
  void aDifferenceTellsWhatOnlyOneSideHas() {
    ArticleFindings findings =
        ArticleFindings.of(
            GOLD, List.of(TestRecords.of("a", at(25, 28), at(4, 8), at(10, 24), "Ann Lee")));
    Finding finding = findings.findings().get(0);
    assertThat(finding.faults()).containsExactly(Fault.BOUNDARY, Fault.STANCE);
    Difference content = finding.differences().get(0);
    assertThat(content.role()).isEqualTo(SpanRole.CONTENT);
    assertThat(content.shared()).isCloseTo(8 / 11.0, within(1e-9));
    assertThat(content.goldOnly()).isEmpty();
    assertThat(content.foundOnly()).containsExactly(new Offsets(21, 24));
    Difference source = finding.differences().get(1);
    assertThat(source).isEqualTo(new Difference(SpanRole.SOURCE, 0, at(0, 3), at(25, 28)));
    agrees(findings);
  }

  @Test
  void stretchesRunOverBlanksAndStopWhereBothSidesAgree() {
    ArticleFindings findings =
        ArticleFindings.of(
            GoldArticle.of("a", null, TEXT, List.of(whole()), List.of(), false),
            List.of(TestRecords.of("a", List.of(), List.of(), at(10, 35), null)));
    Difference content = findings.findings().get(0).differences().get(0);
    assertThat(content.goldOnly()).containsExactly(new Offsets(0, 8), new Offsets(36, 50));
    agrees(findings);
  }

  private static GoldAttribution whole() {
    return new GoldAttribution(
        "A1", "mixed", List.of(), List.of(), at(0, 51), null, null, List.of(), null);
  }

  @Test
  void aRoleThatGoldDoesNotHaveIsNoFault() {
    ArticleFindings findings =
        ArticleFindings.of(
            GoldArticle.of("a", null, TEXT, List.of(whole()), List.of(), false),
            List.of(TestRecords.of("a", at(0, 3), at(4, 8), at(0, 51), "Ann")));
    assertThat(findings.right()).isEqualTo(1);
    agrees(findings);
  }

  @Test
  void anotherSpeakerAndAnotherStanceAreFaultsAndSilenceIsNeutral() {
    ArticleFindings findings =
        ArticleFindings.of(GOLD, List.of(rain("Lee", stance("Oslo", "negative"))));
    Finding finding = findings.findings().get(0);
    assertThat(finding.faults()).containsExactly(Fault.SPEAKER, Fault.STANCE);
    assertThat(finding.stances())
        .containsExactly(
            new Answer(ConfusionKind.STANCE, "Oslo", "positive", "negative", 1.0),
            new Answer(ConfusionKind.STANCE, "Iran", "neutral", "none", null));
    assertThat(finding.stances().get(1).isRight()).isTrue();
    agrees(findings);
  }

  @Test
  void contentWithoutALetterIsNoCaseBecauseNoFigureCountsIt() {
    GoldAttribution dots =
        new GoldAttribution(
            "A1", "direct", List.of(), List.of(), at(50, 51), null, null, List.of(), null);
    ArticleFindings findings =
        ArticleFindings.of(
            GoldArticle.of("a", null, TEXT, List.of(dots), List.of(), false),
            List.of(TestRecords.of("a", List.of(), List.of(), at(19, 20), null)));
    assertThat(findings.findings()).isEmpty();
    agrees(findings);
  }

  @Test
  void goldWithoutNamesBlamesNobodyForThem() {
    ArticleFindings findings =
        ArticleFindings.of(
            GoldArticle.of("a", null, TEXT, List.of(RAIN), List.of(), false),
            List.of(rain("Zoe", stance("Oslo", "negative"))));
    assertThat(findings.findings()).allMatch(finding -> finding.faults().isEmpty());
    agrees(findings);
  }

  @Test
  void aSentenceIsJudgedByItsLabels() {
    GoldArticle sentiments =
        new GoldArticle(
            "a",
            null,
            TEXT,
            List.of(),
            List.of(),
            false,
            List.of(
                new GoldSentiment(new Offsets(0, 3), "Ann", "positive"),
                new GoldSentiment(new Offsets(25, 28), "Bob", "neutral")),
            null);
    ArticleFindings silent = ArticleFindings.of(sentiments, List.of());
    assertThat(silent.answers().stream().map(Answer::isRight)).containsExactly(false, true);
    assertThat(silent.with(Fault.STANCE)).isEqualTo(1);
    assertThat(silent.right()).isEqualTo(1);
    GoldArticle direction =
        new GoldArticle(
            "a",
            null,
            TEXT,
            List.of(),
            List.of(),
            false,
            List.of(),
            new GoldDirection(
                "Ann",
                new Offsets(0, 3),
                "Bob",
                new Offsets(25, 28),
                GoldDirection.Label.FIRST_FOR_SECOND));
    assertThat(ArticleFindings.of(direction, List.of()).answers())
        .containsExactly(new Answer(ConfusionKind.DSE, null, "first_for_second", "none", null));
  }

  @Test
  void eachArticleGetsItsOwnRecords() {
    GoldArticle other = GoldArticle.of("b", null, TEXT, List.of(SNOW), List.of(), true);
    List<ArticleFindings> all =
        ArticleFindings.all(List.of(GOLD, other), List.of(rain("Ann Lee"), rain("Ann Lee")));
    assertThat(all).extracting(findings -> findings.records().size()).containsExactly(2, 0);
    all.forEach(ArticleFindingsTest::agrees);
  }
}
