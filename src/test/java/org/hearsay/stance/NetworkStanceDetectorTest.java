package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.RosterEntry;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.pieces.WordPieces;
import org.junit.jupiter.api.Test;

/** A scorer that knows two words: "good" speaks for all targets, "bad" against them. */
class NetworkStanceDetectorTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "[CLS]", "[SEP]", "ann", "says", "bob", "is", "good", "bad", "old");
  private static final int GOOD = 7;
  private static final int BAD = 8;

  private static final StanceSettings SETTINGS = new StanceSettings(8, 1, 0);

  private static float[] score(TargetWindow window) {
    float[] columns = new float[window.spans().size() * Pooling.COLUMNS];
    for (int i = 0; i < window.spans().size(); i++) {
      int piece = window.pieces().pieces()[window.pieces().words()[i]];
      columns[i * Pooling.COLUMNS + 1] = 1;
      columns[i * Pooling.COLUMNS + 2] = piece == GOOD ? 40 : 0;
      columns[i * Pooling.COLUMNS] = piece == BAD ? 40 : 0;
    }
    return columns;
  }

  private static List<Stance> detect(String said, StanceSettings settings) {
    return detect(said, settings, TargetList.NONE);
  }

  private static List<Stance> detect(String said, StanceSettings settings, TargetList list) {
    return detect(said, settings, list, AnnSays.SAYS);
  }

  private static List<Stance> detect(
      String said, StanceSettings settings, TargetList list, Cue cue) {
    List<Entity> entities = List.of(entity("e1", 0, "Ann"), entity("e2", 9, "Bob"));
    Document document = AnnSays.of("Bob is " + said, cue, entities);
    TargetWindows windows = new TargetWindows(new WordPieces(VOCABULARY), settings.window());
    return new NetworkStanceDetector(NetworkStanceDetectorTest::score, windows, settings, list)
        .detect(document);
  }

  private static Entity entity(String id, int start, String name) {
    Span span = new Span(start, start + name.length());
    return new Entity(id, name, EntityType.PERSON, List.of(span), List.of());
  }

  @Test
  void ironyIsToldAsLowConfidence() {
    StanceSettings flat = new StanceSettings(160, 0.1, 0);
    Stance plain = detect("so good", flat).get(0);
    Stance doubtful = detect("so-called good", flat).get(0);
    assertThat(detect("good so-called old", flat).get(0).confidence())
        .isEqualTo(detect("good so-old old", flat).get(0).confidence());
    assertThat(doubtful.polarity()).isEqualTo(plain.polarity());
    assertThat(doubtful.confidence()).isLessThan(plain.confidence());
    assertThat(doubtful.evidence()).isNotEmpty();
  }

  @Test
  void theWordThatDecidesIsTheEvidence() {
    assertThat(detect("bad", SETTINGS))
        .singleElement()
        .satisfies(
            stance -> {
              assertThat(stance.target().name()).isEqualTo("Bob");
              assertThat(stance.polarity()).isEqualTo(Stance.Polarity.NEGATIVE);
              assertThat(stance.score()).isLessThan(-0.5);
              assertThat(stance.confidence()).isGreaterThan(0.9);
              assertThat(stance.evidence()).containsExactly(new Span(16, 19));
            });
    assertThat(detect("good", SETTINGS).get(0).polarity()).isEqualTo(Stance.Polarity.POSITIVE);
  }

  @Test
  void whatSpeaksNeitherForNorAgainstIsNeutralWithoutEvidence() {
    Stance stance = detect("old", SETTINGS).get(0);
    assertThat(stance.polarity()).isEqualTo(Stance.Polarity.NEUTRAL);
    assertThat(stance.score()).isZero();
    assertThat(stance.evidence()).isEmpty();
  }

  @Test
  void aFlatSlopeIsLessSure() {
    double sure = detect("good", SETTINGS).get(0).confidence();
    double unsure = detect("good", new StanceSettings(8, 0.1, 0)).get(0).confidence();
    assertThat(unsure).isLessThan(sure).isGreaterThan(1 / 3.0);
  }

  @Test
  void reportedWordsAreJudgedLessSurelyThanASentenceAsItStands() {
    double reported = detect("good", SETTINGS).get(0).confidence();
    double plain = detect("good", SETTINGS, TargetList.NONE, Cue.NONE).get(0).confidence();
    assertThat(reported).isLessThan(plain);
  }

  @Test
  void twoOfWhomNoneSpeaksAreNeutralMoreReadily() {
    StanceSettings settings = new StanceSettings(8, 1, 1000);
    assertThat(detect("good", settings, TargetList.NONE, Cue.NONE).get(0).polarity())
        .isEqualTo(Stance.Polarity.NEUTRAL);
    assertThat(detect("good", settings).get(0).polarity()).isEqualTo(Stance.Polarity.POSITIVE);
  }

  @Test
  void aTargetThatNoWindowShowsIsNeutral() {
    assertThat(detect("good", new StanceSettings(1, 1, 0)).get(0).polarity())
        .isEqualTo(Stance.Polarity.NEUTRAL);
  }

  @Test
  void whatIsOnTheListIsATargetToo() {
    TargetList list =
        new TargetList(
            List.of(
                new RosterEntry(
                    "OLD AGE", List.of("old"), EntityType.PROJECT, List.of(), null, null, Map.of()),
                new RosterEntry("Robert", List.of("Bob"), null, List.of(), null, null, Map.of()),
                new RosterEntry("Ann", List.of(), null, List.of(), null, null, Map.of())));
    assertThat(detect("old, not Ann", SETTINGS, list))
        .extracting(
            stance ->
                stance.target().entity()
                    + " "
                    + stance.target().name()
                    + " "
                    + stance.target().type())
        .containsExactly("e2 Robert PERSON", "null OLD AGE PROJECT");
  }

  @Test
  void settingsAreReadAsWritten() {
    StanceSettings settings = new StanceSettings(160, 0.8125, 1.5);
    assertThat(StanceSettings.parse(settings.lines())).isEqualTo(settings);
    double[] shares = settings.probabilities(new double[] {1, 2, -800});
    assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, within(1e-9));
  }

  @Test
  void otherSettingsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StanceSettings.parse(List.of("window\t8")))
        .withMessageContaining("slope");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StanceSettings.parse(List.of("window\t8", "slope\t1")))
        .withMessageContaining("pair");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> StanceSettings.parse(List.of("window\t8", "slope\t1", "pair\t0", "colour\t2")))
        .withMessageContaining("colour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StanceSettings.parse(List.of("window")))
        .withMessageContaining("window");
  }
}
