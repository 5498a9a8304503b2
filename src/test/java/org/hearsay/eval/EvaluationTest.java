package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hearsay.eval.TestRecords.at;
import static org.hearsay.eval.TestRecords.stance;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;
import org.hearsay.io.StanceRecord.StancePart;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand on {@code Ann said "it rained" and Bob denied that it snowed.} */
class EvaluationTest {
  private static final String TEXT = "Ann said \"it rained\" and Bob denied that it snowed.";
  private static final GoldAttribution RAIN =
      new GoldAttribution(
          "A1", "direct", at(0, 3), at(4, 8), at(10, 19), "Ann Lee", "person", List.of(), null);
  private static final GoldAttribution SNOW =
      new GoldAttribution(
          "A2", "indirect", at(25, 28), at(29, 35), at(41, 50), null, null, List.of(), null);
  private static final GoldStance FOR = new GoldStance("A1", "Ann Lee", "Oslo", "positive");
  private static final GoldStance AGAINST = new GoldStance("A2", "Bob", "US", "negative");

  private static GoldArticle gold(GoldStance... stances) {
    return GoldArticle.of("a", null, TEXT, List.of(RAIN, SNOW), List.of(stances), true);
  }

  private static StanceRecord record(
      List<Offsets> source,
      List<Offsets> cue,
      List<Offsets> content,
      String speaker,
      StancePart... stances) {
    return TestRecords.of("a", source, cue, content, speaker, stances);
  }

  private static Double value(Evaluation evaluation, String name) {
    return evaluation.figures().get(name).value();
  }

  @Test
  void marksAndThatDoNotCount() {
    Evaluation evaluation =
        Evaluation.of(
            List.of(gold()),
            List.of(
                record(at(0, 3), at(4, 8), at(9, 20), "Ann Lee"),
                record(at(25, 28), at(29, 35), at(36, 51), null)));
    assertThat(value(evaluation, "content.exact.f1")).isEqualTo(100);
    assertThat(value(evaluation, "attribution.f1")).isEqualTo(100);
    assertThat(value(evaluation, "speaker.end_to_end")).isEqualTo(100);
    assertThat(value(evaluation, "kind")).isEqualTo(50);
    assertThat(value(evaluation, "nested")).isNull();
  }

  @Test
  void halfOfTheCharactersIsAnOverlap() {
    Evaluation half =
        Evaluation.of(List.of(gold()), List.of(record(at(0, 3), at(4, 8), at(10, 15), "Ann Lee")));
    assertThat(value(half, "content.overlap.recall")).isEqualTo(50);
    assertThat(value(half, "content.overlap.precision")).isEqualTo(100);
    assertThat(value(half, "content.overlap.f1")).isCloseTo(66.7, within(0.05));
    assertThat(value(half, "content.exact.f1")).isZero();
    Evaluation less =
        Evaluation.of(List.of(gold()), List.of(record(at(0, 3), at(4, 8), at(10, 13), "Ann Lee")));
    assertThat(value(less, "content.overlap.f1")).isZero();
  }

  @Test
  void aFamilyNameAloneIsNotTheSpeaker() {
    Evaluation evaluation =
        Evaluation.of(List.of(gold()), List.of(record(at(0, 3), at(4, 8), at(10, 19), "Lee")));
    assertThat(value(evaluation, "speaker.matched")).isZero();
    assertThat(SameName.ofSpeaker("Ann Lee", "Dr Ann Lée", List.of())).isTrue();
    assertThat(SameName.ofSpeaker("Experts", "the experts", List.of())).isTrue();
    assertThat(SameName.ofSpeaker(null, "Ann", List.of())).isFalse();
  }

  @Test
  void stancesByPairAndEndToEnd() {
    Evaluation evaluation =
        Evaluation.of(
            List.of(gold(FOR, AGAINST)),
            List.of(
                record(at(0, 3), at(4, 8), at(10, 19), "Ann Lee", stance("Oslo", "positive")),
                record(
                    at(25, 28),
                    at(29, 35),
                    at(41, 50),
                    "Bob",
                    stance("United States", "positive"))));
    assertThat(value(evaluation, "stance.accuracy")).isEqualTo(50);
    assertThat(value(evaluation, "stance.macro_f1")).isCloseTo(22.2, within(0.05));
    assertThat(value(evaluation, "stance.triples.precision")).isEqualTo(50);
    assertThat(value(evaluation, "stance.triples.recall")).isEqualTo(50);
  }

  @Test
  void intervalsHoldTheValueAndStayTheSame() {
    List<GoldArticle> gold = new ArrayList<>();
    List<StanceRecord> records = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      gold.add(GoldArticle.of("a" + i, null, TEXT, List.of(RAIN, SNOW), List.of(), true));
    }
    records.add(record(at(0, 3), at(4, 8), at(10, 19), "Ann Lee"));
    gold.set(0, gold());
    Evaluation once = Evaluation.of(gold, records);
    Figure recall = once.figures().get("content.exact.recall");
    assertThat(recall.value()).isEqualTo(2.5);
    assertThat(recall.low()).isLessThanOrEqualTo(recall.value());
    assertThat(recall.high()).isGreaterThanOrEqualTo(recall.value());
    assertThat(Evaluation.of(gold, records).figures()).isEqualTo(once.figures());
  }
}
