package org.hearsay.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.attribution.WordScores;
import org.hearsay.pieces.PieceWindow;
import org.hearsay.train.encoder.Matrix;
import org.junit.jupiter.api.Test;

class EncoderReaderTest {
  private static final int[] PIECES = {101, 1996, 3539, 2704, 2056, 2006, 9857, 1012, 102};
  private static final int WIDTH = 384;

  @Test
  void whatIsReadAndWrittenComputesWhatTheFileDid() throws IOException, OrtException {
    byte[] file = encoder();
    Map<String, Matrix> weights = EncoderReader.read(new ByteArrayInputStream(file));
    assertThat(weights).hasSize(5 + 6 * 12);
    float[][] hidden = run(file);
    product(weights, "tags", new Matrix(WIDTH, WordScores.TAGS, new float[WIDTH * 7]));
    product(weights, "inner", new Matrix(WIDTH, WordScores.TAGS, new float[WIDTH * 7]));
    for (int from : new int[] {0, WIDTH - WordScores.LINKS}) {
      product(weights, "links", columns(from));
      byte[] model = EncoderWriter.write("plain", weights, OnnxWordScorer.HEADS, Precision.FLOAT32);
      try (OnnxWordScorer scorer = OnnxWordScorer.load(model)) {
        int[] all = IntStream.range(0, PIECES.length).toArray();
        float[] links = scorer.score(new PieceWindow(PIECES, new int[all.length], all)).links();
        for (int i = 0; i < links.length; i++) {
          float expected = hidden[i / WordScores.LINKS][from + i % WordScores.LINKS];
          assertThat(Math.abs(links[i] - expected)).isLessThan(1e-4f);
        }
      }
    }
  }

  @Test
  void anotherNetworkIsRejected() {
    byte[] other =
        EncoderWriter.write(
            "plain", new PlainEncoder().weights(), OnnxWordScorer.HEADS, Precision.FLOAT32);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EncoderReader.read(new ByteArrayInputStream(other)))
        .withMessage(
            "ONNX file: no embeddings.word_embeddings.weight; take a BERT encoder exported by"
                + " PyTorch");
  }

  @Test
  void bytesThatAreNoOnnxAreRejected() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> EncoderReader.read(new ByteArrayInputStream(new byte[] {1, 2, 3})));
  }

  private static byte[] encoder() throws IOException {
    ClassLoader loader = EncoderReaderTest.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream("all-minilm-l6-v2.onnx")) {
      assumeThat(in).as("an encoder comes with the profile \"training\" only").isNotNull();
      return in.readAllBytes();
    }
  }

  private static float[][] run(byte[] file) throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearsay");
    long[][] pieces = {IntStream.of(PIECES).asLongStream().toArray()};
    long[][] ones = {IntStream.of(PIECES).mapToLong(piece -> 1).toArray()};
    try (OrtSession session = environment.createSession(file);
        OnnxTensor ids = OnnxTensor.createTensor(environment, pieces);
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][PIECES.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }

  /** A weight that takes columns as they are. */
  private static Matrix columns(int from) {
    float[] values = new float[WIDTH * WordScores.LINKS];
    for (int column = 0; column < WordScores.LINKS; column++) {
      values[(from + column) * WordScores.LINKS + column] = 1;
    }
    return new Matrix(WIDTH, WordScores.LINKS, values);
  }

  private static void product(Map<String, Matrix> weights, String name, Matrix weight) {
    weights.put(name + ".weight", weight);
    weights.put(name + ".bias", new Matrix(1, weight.columns(), new float[weight.columns()]));
  }
}
