package org.hearsay.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.engine.onnx.EncoderWriter;
import org.hearsay.engine.onnx.OnnxStanceScorer;
import org.hearsay.engine.onnx.Precision;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.io.Offsets;
import org.hearsay.pieces.WordPieces;
import org.hearsay.stance.Pooling;
import org.hearsay.stance.StanceSettings;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.Course;
import org.hearsay.train.encoder.EncoderTrainer;
import org.hearsay.train.encoder.Silent;
import org.hearsay.train.encoder.StanceExample;
import org.hearsay.train.encoder.StanceNetwork;
import org.hearsay.train.encoder.TinyNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From gold to a file that finds what was learnt, on a network too small to learn much more. */
class StanceTrainingTest {
  private static final Course COURSE = new Course(12, 4, 2e-3, 1e-2, 1, 0, 12, 1);

  @TempDir Path folder;

  private static WordPieces pieces(List<GoldArticle> gold) {
    Set<String> words = new LinkedHashSet<>(List.of("[UNK]", "[CLS]", "[SEP]"));
    for (GoldArticle article : gold) {
      words.addAll(List.of(article.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
    }
    return new WordPieces(List.copyOf(words));
  }

  @Test
  void whatWasLearntIsFoundAgainByTheFile() {
    List<GoldArticle> gold =
        GoldFormat.hearsay.read(Path.of("corpus", "statements", "dev")).subList(0, 1);
    WordPieces pieces = pieces(gold);
    StanceTraining training = new StanceTraining(pieces);
    List<StanceExample> examples = training.examples(gold);
    assertThat(examples).hasSizeGreaterThan(50);
    StanceNetwork network =
        StanceNetwork.on(
            TinyNetwork.weights(1, 1, pieces.size(), StanceTraining.WINDOW + 2), 1, COURSE.seed());
    List<Double> scores = new ArrayList<>();
    new EncoderTrainer<>(network, COURSE, TinyNetwork::multiply, new Silent())
        .train(
            examples,
            () -> {
              scores.add(StanceTraining.score(examples, network, TinyNetwork::multiply));
              return scores.get(scores.size() - 1);
            },
            new Checkpoint(folder, "key"));
    double best = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    assertThat(best).isGreaterThan(80);
    byte[] file =
        EncoderWriter.write("plain", network.weights(), OnnxStanceScorer.HEADS, Precision.FLOAT32);
    try (OnnxStanceScorer scorer = OnnxStanceScorer.load(file)) {
      StanceSettings settings = StanceTraining.calibrated(examples, scorer);
      assertThat(settings.slope()).isBetween(0.1, 3.0);
      assertThat(settings.pair()).as("nothing to fit it by").isZero();
      Evaluation loaded = training.evaluate(gold, scorer, settings);
      assertThat(loaded.figures().get("stance.macro_f1").value()).isGreaterThan(80.0);
      assertThat(loaded.figures().get("content.exact.f1").value()).isEqualTo(100.0);
    }
  }

  @Test
  void aRowOfTwoEntitiesAsksInBothDirectionsButTeachesOneWhereNeitherIsForOrAgainst() {
    List<GoldArticle> rows =
        List.of(
            row("d-1", GoldDirection.Label.NONE),
            row("d-2", GoldDirection.Label.NONE),
            row("d-3", GoldDirection.Label.SECOND_AGAINST_FIRST));
    StanceTraining training = new StanceTraining(pieces(rows));
    assertThat(training.examples(rows)).hasSize(6);
    List<StanceExample> lessons = training.lessons(rows);
    assertThat(lessons)
        .extracting(lesson -> lesson.shares()[0])
        .containsExactly(
            new float[] {0, 1, 0},
            new float[] {0, 1, 0},
            new float[] {0, 1, 0},
            new float[] {1, 0, 0});
    assertThat(lessons.get(0).targets().targets()[0])
        .isNotEqualTo(lessons.get(1).targets().targets()[0]);
  }

  @Test
  void pairsAreAsOftenWithoutStanceAsTheGoldSays() {
    List<GoldArticle> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(
          row("d-" + i, i < 9 ? GoldDirection.Label.NONE : GoldDirection.Label.FIRST_FOR_SECOND));
    }
    StanceTraining training = new StanceTraining(pieces(rows));
    List<StanceExample> examples = training.examples(rows);
    assertThat(examples).hasSize(20).allMatch(StanceExample::pair);
    StanceSettings settings =
        StanceTraining.calibrated(
            examples, window -> new float[window.spans().size() * Pooling.COLUMNS]);
    assertThat(settings.forPairs().probabilities(new double[3])[1]).isCloseTo(0.95, within(0.01));
    assertThat(settings.probabilities(new double[3])[1]).isCloseTo(1 / 3.0, within(0.01));
  }

  private static GoldArticle row(String id, GoldDirection.Label label) {
    return new GoldArticle(
        id,
        null,
        "Ann fears Bob",
        List.of(),
        List.of(),
        false,
        List.of(),
        new GoldDirection("Ann", new Offsets(0, 3), "Bob", new Offsets(10, 13), label));
  }
}
