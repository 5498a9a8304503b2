package org.hearsay.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.hearsay.attribution.WordScores;
import org.hearsay.pieces.PieceWindow;
import org.hearsay.train.encoder.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OnnxWordScorerTest {
  private static final PlainEncoder PLAIN = new PlainEncoder();
  private static final PieceWindow WINDOW =
      new PieceWindow(
          new int[] {1, 7, 7, 49, 0, 12, 33, 2},
          new int[] {0, 0, 1, 1, 1, 0, 0, 0},
          new int[] {1, 2, 4, 6});

  @ParameterizedTest
  @CsvSource({"FLOAT32, 1e-5", "INT8, 0.05"})
  void scoresAreThoseOfTheTextbook(Precision precision, double tolerance) {
    try (OnnxWordScorer scorer = scorer(precision)) {
      WordScores scores = scorer.score(WINDOW);
      assertThat(scores.words()).isEqualTo(4);
      assertClose(scores.outer(), PLAIN.scores(WINDOW, "tags"), tolerance);
      assertClose(scores.inner(), PLAIN.scores(WINDOW, "inner"), tolerance);
      assertClose(scores.links(), PLAIN.scores(WINDOW, "links"), tolerance);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameWeightsGiveTheSameBytes(Precision precision) {
    assertThat(EncoderWriter.write("plain", PLAIN.weights(), OnnxWordScorer.HEADS, precision))
        .isEqualTo(
            EncoderWriter.write(
                "plain", new PlainEncoder().weights(), OnnxWordScorer.HEADS, precision));
  }

  @Test
  void eightBitsTakeAboutAQuarter() {
    int small =
        EncoderWriter.write("plain", PLAIN.weights(), OnnxWordScorer.HEADS, Precision.INT8).length;
    int large =
        EncoderWriter.write("plain", PLAIN.weights(), OnnxWordScorer.HEADS, Precision.FLOAT32)
            .length;
    assertThat(small).isLessThan(large / 2);
  }

  @Test
  void threadsThatShareAScorerGetWhatOneGets() {
    try (OnnxWordScorer scorer = scorer(Precision.INT8)) {
      List<PieceWindow> windows = IntStream.range(0, 60).mapToObj(this::window).toList();
      List<WordScores> alone = windows.stream().map(scorer::score).toList();
      List<WordScores> together = windows.parallelStream().map(scorer::score).toList();
      for (int i = 0; i < windows.size(); i++) {
        assertThat(together.get(i).outer()).isEqualTo(alone.get(i).outer());
        assertThat(together.get(i).inner()).isEqualTo(alone.get(i).inner());
        assertThat(together.get(i).links()).isEqualTo(alone.get(i).links());
      }
    }
  }

  @Test
  void aWindowWithoutWordsHasNoScores() {
    try (OnnxWordScorer scorer = scorer(Precision.FLOAT32)) {
      assertThat(scorer.score(new PieceWindow(new int[] {1}, new int[1], new int[0])).words())
          .isZero();
    }
  }

  @Test
  void whatTheNetworkDoesNotKnowIsRejected() {
    try (OnnxWordScorer scorer = scorer(Precision.INT8)) {
      assertRejected(scorer, new PieceWindow(new int[] {1, 50}, new int[2], new int[] {1}))
          .withMessage(
              "window: piece 1 is 50, not from 0 to 49; use the vocabulary of this network");
      assertRejected(scorer, new PieceWindow(new int[] {-1}, new int[1], new int[] {0}))
          .withMessageContaining("piece 0 is -1");
      assertRejected(scorer, new PieceWindow(new int[1], new int[] {2}, new int[] {0}))
          .withMessageContaining("kind 0 is 2");
      assertRejected(scorer, new PieceWindow(new int[1], new int[1], new int[] {1}))
          .withMessageContaining("word 0 is 1");
      assertRejected(scorer, new PieceWindow(new int[17], new int[17], new int[] {0}))
          .withMessage("window: 17 pieces, but 16 fit; cut it");
    }
  }

  @Test
  void bytesThatAreNoNetworkAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OnnxWordScorer.load(new byte[] {1, 2, 3}))
        .withMessageContaining("not one of ours");
  }

  @Test
  void aNetworkWithoutOneOfItsMatricesIsNotWritten() {
    Map<String, Matrix> weights = PLAIN.weights();
    weights.remove("1.wide.bias");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EncoderWriter.write("plain", weights, OnnxWordScorer.HEADS, Precision.INT8))
        .withMessage("matrix 1.wide.bias: not there; an encoder and its heads need it");
  }

  @Test
  void aMatrixOfAnotherSizeIsNotWritten() {
    Map<String, Matrix> weights = PLAIN.weights();
    weights.put("tags.weight", new Matrix(64, 6, new float[64 * 6]));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EncoderWriter.write("plain", weights, OnnxWordScorer.HEADS, Precision.FLOAT32))
        .withMessage("matrix tags.weight: 64 × 6, but the others need 64 × 7");
  }

  private PieceWindow window(int number) {
    int length = 2 + number % (PlainEncoder.PLACES - 1);
    int[] pieces =
        IntStream.range(0, length).map(i -> (i * 31 + number) % PlainEncoder.VOCABULARY).toArray();
    return new PieceWindow(pieces, new int[length], IntStream.range(1, length).toArray());
  }

  private static OnnxWordScorer scorer(Precision precision) {
    return OnnxWordScorer.load(
        EncoderWriter.write("plain", PLAIN.weights(), OnnxWordScorer.HEADS, precision));
  }

  private static ThrowableAssertAlternative<IllegalArgumentException> assertRejected(
      OnnxWordScorer scorer, PieceWindow window) {
    return assertThatIllegalArgumentException().isThrownBy(() -> scorer.score(window));
  }

  /** Holds the root of the mean squared error against that of the numbers. */
  private static void assertClose(float[] actual, float[] expected, double tolerance) {
    assertThat(actual).hasSameSizeAs(expected);
    double error = 0;
    double size = 0;
    for (int i = 0; i < actual.length; i++) {
      error += Math.pow(actual[i] - expected[i], 2);
      size += Math.pow(expected[i], 2);
    }
    assertThat(Math.sqrt(error / size)).isLessThan(tolerance);
  }
}
