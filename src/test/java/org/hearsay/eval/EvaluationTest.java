package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hearsay.eval.TestRecords.at;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldSentiment;
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

  @Test
  void withoutSpeakersThePairsOfStancesCountAlone() {
    GoldArticle unnamed = GoldArticle.of("a", null, TEXT, List.of(RAIN, SNOW), List.of(FOR), false);
    StancePart right = TestRecords.stance("Oslo", "positive");
    Evaluation evaluation =
        Evaluation.of(
            List.of(unnamed), List.of(record(at(0, 3), at(4, 8), at(10, 19), "Ann Lee", right)));
    assertThat(evaluation.figures().get("stance.accuracy").value()).isEqualTo(100);
    assertThat(evaluation.figures().get("stance.triples.f1").value()).isNull();
    assertThat(evaluation.figures().get("speaker.matched").value()).isNull();
  }

  private static StanceRecord record(
      List<Offsets> source,
      List<Offsets> cue,
      List<Offsets> content,
      String speaker,
      StancePart... stances) {
    return TestRecords.of("a", source, cue, content, speaker, stances);
  }

  private static StanceRecord record(
      String id, String nestedIn, List<Offsets> source, List<Offsets> cue, List<Offsets> content) {
    StanceRecord plain = record(source, cue, content, null);
    return new StanceRecord(
        plain.schema(),
        id,
        plain.article(),
        plain.kind(),
        plain.source(),
        plain.cue(),
        plain.content(),
        plain.speaker(),
        nestedIn,
        null,
        List.of(),
        null,
        List.of(),
        1,
        plain.provenance());
  }

  private static StancePart stance(String target, String polarity) {
    return new StancePart(
        new StanceRecord.TargetPart(null, target, "country", List.of(), null, null),
        polarity,
        0.5,
        1,
        List.of());
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
    // Both were given as certain.
    assertThat(value(evaluation, "stance.calibration")).isEqualTo(50);
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

  @Test
  void wholeAttributionsAtThreeThresholds() {
    // Nine letters in gold, five of them found: 5/8 of those that count.
    Evaluation evaluation =
        Evaluation.of(List.of(gold()), List.of(record(at(0, 3), at(4, 8), at(10, 16), "Ann Lee")));
    assertThat(value(evaluation, "attribution.recall")).isEqualTo(50);
    assertThat(value(evaluation, "attribution_30.recall")).isEqualTo(50);
    assertThat(value(evaluation, "attribution_80.recall")).isZero();
    assertThat(value(evaluation, "content.overlap_80.f1")).isZero();
    Evaluation wrongSource =
        Evaluation.of(List.of(gold()), List.of(record(at(25, 28), at(4, 8), at(10, 19), "Bob")));
    assertThat(value(wrongSource, "content.overlap.recall")).isEqualTo(50);
    assertThat(value(wrongSource, "attribution_30.recall")).isZero();
    assertThat(value(wrongSource, "source.on_matched")).isZero();
  }

  @Test
  void speakersByFormAndByTheSentenceThatNamesThem() {
    String text = "Ann Lee left. She said it rained.";
    GoldAttribution said =
        new GoldAttribution(
            "A1",
            "indirect",
            at(14, 17),
            at(18, 22),
            at(23, 32),
            "Ann Lee",
            "person",
            List.of(),
            null);
    GoldArticle article = GoldArticle.of("a", null, text, List.of(said), List.of(), true);
    Evaluation evaluation =
        Evaluation.of(
            List.of(article), List.of(record(at(14, 17), at(18, 22), at(23, 32), "Ann Lee")));
    assertThat(value(evaluation, "speaker.pronoun")).isEqualTo(100);
    assertThat(value(evaluation, "speaker.name_elsewhere")).isEqualTo(100);
    assertThat(value(evaluation, "speaker.name_in_sentence")).isNull();
    assertThat(value(evaluation, "speaker.name")).isNull();
  }

  @Test
  void aNestedAttributionMustHangOnTheRightOne() {
    GoldAttribution inner =
        new GoldAttribution(
            "A3", "indirect", at(10, 12), List.of(), at(13, 19), null, null, List.of(), "A1");
    GoldArticle article =
        GoldArticle.of("a", null, TEXT, List.of(RAIN, SNOW, inner), List.of(), true);
    StanceRecord rain = record("r1", null, at(0, 3), at(4, 8), at(10, 19));
    StanceRecord snow = record("r2", null, at(25, 28), at(29, 35), at(41, 50));
    StanceRecord right = record("r3", "r1", at(10, 12), List.of(), at(13, 19));
    StanceRecord wrong = record("r3", "r2", at(10, 12), List.of(), at(13, 19));
    Evaluation good = Evaluation.of(List.of(article), List.of(rain, snow, right));
    assertThat(value(good, "nesting.f1")).isEqualTo(100);
    Evaluation bad = Evaluation.of(List.of(article), List.of(rain, snow, wrong));
    assertThat(value(bad, "nesting.f1")).isZero();
    assertThat(value(bad, "nested")).isEqualTo(100);
  }

  @Test
  void quotedSpeechCountsByStretchesWhateverTheyBelongTo() {
    String text = "\"It rained. It snowed,\" Ann said, \"and hailed.\"";
    GoldAttribution whole =
        new GoldAttribution(
            "A1",
            "direct",
            at(24, 27),
            at(28, 32),
            List.of(new Offsets(1, 21), new Offsets(35, 45)),
            null,
            null,
            List.of(),
            null);
    GoldArticle article = GoldArticle.of("a", null, text, List.of(whole), List.of(), false);
    Evaluation evaluation =
        Evaluation.of(
            List.of(article),
            List.of(
                record(at(24, 27), List.of(), at(1, 21), "Ann"),
                record(List.of(), List.of(), at(35, 45), null),
                record(List.of(), List.of(), at(24, 32), null)));
    assertThat(value(evaluation, "quotation.exact.recall")).isEqualTo(100);
    assertThat(value(evaluation, "quotation.exact.precision")).isCloseTo(66.7, within(0.05));
    assertThat(value(evaluation, "quotation.source")).isEqualTo(50);
    assertThat(value(evaluation, "content.all_pieces")).isEqualTo(100);
    assertThat(value(evaluation, "speaker.matched")).isNull();
  }

  @Test
  void sentencesWithAMarkedTarget() {
    GoldSentiment oslo = new GoldSentiment(new Offsets(0, 3), "Ann", "negative");
    GoldSentiment bob = new GoldSentiment(new Offsets(25, 28), "Bob", "neutral");
    GoldArticle sentence =
        new GoldArticle("a", null, TEXT, List.of(), List.of(), false, List.of(oslo, bob), null);
    Evaluation silent = Evaluation.of(List.of(sentence), List.of());
    assertThat(value(silent, "newsmtsc.accuracy")).isEqualTo(50);
    assertThat(value(silent, "newsmtsc.macro_f1")).isCloseTo(22.2, within(0.05));
    Evaluation told =
        Evaluation.of(
            List.of(sentence),
            List.of(record(at(25, 28), at(29, 35), at(41, 50), "Bob", stance("Ann", "negative"))));
    assertThat(value(told, "newsmtsc.accuracy")).isEqualTo(100);
    assertThat(told.confusion(ConfusionKind.NEWSMTSC).get("neutral")).containsEntry("none", 1L);
  }

  @Test
  void sentencesWithTwoMarkedEntities() {
    GoldDirection against =
        new GoldDirection(
            "Ann",
            new Offsets(0, 3),
            "Bob",
            new Offsets(25, 28),
            GoldDirection.Label.SECOND_AGAINST_FIRST);
    GoldArticle sentence =
        new GoldArticle("a", null, TEXT, List.of(), List.of(), false, List.of(), against);
    Evaluation right =
        Evaluation.of(
            List.of(sentence),
            List.of(record(at(25, 28), at(29, 35), at(41, 50), "Bob", stance("Ann", "negative"))));
    assertThat(value(right, "dse.micro_f1")).isEqualTo(100);
    Evaluation turned =
        Evaluation.of(
            List.of(sentence),
            List.of(record(at(0, 2), at(4, 8), at(10, 19), "Ann", stance("Bob", "negative"))));
    assertThat(value(turned, "dse.micro_f1")).isZero();
    assertThat(value(turned, "dse.direction")).isZero();
    assertThat(value(Evaluation.of(List.of(sentence), List.of()), "dse.direction")).isNull();
  }

  @Test
  void confidenceIsComparedWithWhatIsRight() {
    Evaluation evaluation =
        Evaluation.of(
            List.of(gold()),
            List.of(
                record(at(0, 3), at(4, 8), at(10, 19), "Ann Lee"),
                record(at(25, 28), at(29, 35), at(0, 3), "Bob")));
    assertThat(evaluation.reliability().bins()).containsExactly(new Reliability.Bin(2, 1, 1.0));
    assertThat(value(evaluation, "confidence.calibration")).isEqualTo(50);
    assertThat(value(Evaluation.of(List.of(gold()), List.of()), "confidence.calibration")).isNull();
  }
}
