package org.hearsay.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.engine.onnx.Precision.FLOAT32;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.TestEngines;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.engine.onnx.EncoderWriter;
import org.hearsay.engine.onnx.NetworkReader;
import org.hearsay.engine.onnx.OnnxWordScorer;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.model.Document;
import org.hearsay.pieces.WordPieces;
import org.hearsay.train.encoder.AttributionExample;
import org.hearsay.train.encoder.AttributionNetwork;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.Course;
import org.hearsay.train.encoder.EncoderTrainer;
import org.hearsay.train.encoder.Silent;
import org.hearsay.train.encoder.TinyNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From gold to a file that finds what was learnt, on a network too small to learn much more. */
class AttributionTrainingTest {
  private static final Course COURSE = new Course(40, 1, 2e-3, 1e-2, 1, 0, 40, 1);

  @TempDir Path folder;

  private static WordPieces pieces(List<GoldArticle> gold) {
    Set<String> words = new LinkedHashSet<>(List.of("[UNK]", "[CLS]", "[SEP]"));
    for (GoldArticle article : gold) {
      for (String word : article.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
        words.add(word);
      }
    }
    List.of("\"", "“", "”", ".", ",", ":", "'", "’", "-").forEach(words::add);
    return new WordPieces(List.copyOf(words));
  }

  @Test
  void whatWasLearntIsFoundAgainByTheFile() throws IOException {
    List<GoldArticle> gold = GoldFormat.hearsay.read(Path.of("corpus", "gold")).subList(0, 1);
    WordPieces pieces = pieces(gold);
    AttributionTraining training =
        new AttributionTraining(
            article ->
                Document.of(article).withAnalysis(TestEngines.ruled().process(article).analysis()),
            pieces);
    List<AttributionTraining.Analysed> articles = training.analyse(gold);
    List<AttributionExample> examples = training.examples(articles);
    assertThat(examples)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.outer().contents()).isNotEmpty());
    AttributionNetwork network =
        AttributionNetwork.on(
            TinyNetwork.weights(1, 1, pieces.size(), AttributionTraining.WINDOW + 2),
            1,
            COURSE.seed());
    List<Double> scores = new ArrayList<>();
    new EncoderTrainer<>(network, COURSE, TinyNetwork::multiply, new Silent())
        .train(
            examples,
            () -> {
              NetworkSettings plain = network.settings(AttributionTraining.WINDOW, 1, 0);
              scores.add(
                  AttributionTraining.score(
                      training.evaluate(articles, network, plain, TinyNetwork::multiply)));
              return scores.get(scores.size() - 1);
            },
            new Checkpoint(folder, "key"));
    double best = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    assertThat(best).isGreaterThan(50);
    byte[] file = EncoderWriter.write("plain", network.weights(), OnnxWordScorer.HEADS, FLOAT32);
    try (OnnxWordScorer scorer = OnnxWordScorer.load(file)) {
      NetworkSettings settings = network.settings(AttributionTraining.WINDOW, 1, 0);
      Evaluation loaded =
          training.evaluate(articles, scorer, NetworkSettings.parse(settings.lines()));
      assertThat(AttributionTraining.score(loaded)).isEqualTo(best);
      assertThat(loaded.reliability().bins()).isNotEmpty();
      AttributionNetwork again =
          AttributionNetwork.on(
              TinyNetwork.weights(2, 1, pieces.size(), AttributionTraining.WINDOW + 2), 1, 5);
      again.become(NetworkReader.read(file).weights(), settings.lines());
      assertThat(EncoderWriter.write("plain", again.weights(), OnnxWordScorer.HEADS, FLOAT32))
          .isEqualTo(file);
      List<float[]> trained = again.numbers();
      List<float[]> ones = again.numbers();
      ones.forEach(numbers -> Arrays.fill(numbers, 1));
      again.blend(ones, 0.5);
      assertThat(again.numbers().get(0)[0]).isEqualTo((trained.get(0)[0] + 1) / 2);
      List<float[]> blended = again.numbers();
      again.blend(trained.stream().map(numbers -> new float[numbers.length]).toList(), 0.5);
      assertThat(again.numbers()).usingRecursiveComparison().isEqualTo(blended);
      again.blend(trained, 0);
      assertThat(again.settings(AttributionTraining.WINDOW, 1, 0).lines())
          .isEqualTo(settings.lines());
    }
  }
}
