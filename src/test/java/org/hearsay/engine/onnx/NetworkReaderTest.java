package org.hearsay.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.hearsay.train.encoder.Matrix;
import org.junit.jupiter.api.Test;

class NetworkReaderTest {
  private static final Map<String, Matrix> WEIGHTS = new PlainEncoder().weights();

  @Test
  void singlePrecisionComesBackAsItWas() {
    NetworkReader.Stored stored = NetworkReader.read(written(Precision.FLOAT32));
    assertThat(stored.encoder()).isEqualTo("plain");
    assertThat(stored.layers()).isEqualTo(2);
    assertThat(stored.weights()).hasSameSizeAs(WEIGHTS);
    WEIGHTS.forEach(
        (name, matrix) -> {
          Matrix read = stored.weights().get(name);
          assertThat(read.rows()).as(name).isEqualTo(matrix.rows());
          assertThat(read.values()).as(name).isEqualTo(matrix.values());
        });
  }

  @Test
  void eightBitsComeBackRounded() {
    Map<String, Matrix> read = NetworkReader.read(written(Precision.INT8)).weights();
    assertThat(read).hasSameSizeAs(WEIGHTS);
    WEIGHTS.forEach(
        (name, matrix) -> {
          float greatest = 0;
          for (float value : matrix.values()) {
            greatest = Math.max(greatest, Math.abs(value));
          }
          for (int i = 0; i < matrix.values().length; i++) {
            assertThat(read.get(name).values()[i])
                .as(name)
                .isCloseTo(matrix.values()[i], within(greatest / 100));
          }
        });
  }

  @Test
  void aNetworkWhoseWeightsHaveNoNamesIsRejected() {
    AtomicInteger count = new AtomicInteger();
    byte[] nameless =
        changed(
            Precision.INT8,
            tensor -> tensor.toBuilder().setName(String.valueOf(count.getAndIncrement())).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkReader.read(nameless))
        .withMessageContaining("matrix words: not there");
  }

  @Test
  void scalesThatAreMissingAreMissed() {
    byte[] without =
        changed(
            Precision.INT8, tensor -> tensor.getName().endsWith("words.scales") ? null : tensor);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkReader.read(without))
        .withMessage("no scales of matrix words");
  }

  @Test
  void aMatrixOfTooFewNumbersIsRejected() {
    byte[] damaged =
        changed(
            Precision.FLOAT32,
            tensor ->
                tensor.getName().endsWith("norm.scale")
                    ? tensor.toBuilder().setRawData(tensor.getRawData().substring(4)).build()
                    : tensor);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkReader.read(damaged))
        .withMessage("matrix norm.scale: 63 numbers for dimensions [64]");
  }

  @Test
  void bytesThatAreNoOnnxAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkReader.read(new byte[] {1, 2, 3}))
        .withMessageContaining("no ONNX file");
  }

  /**
   * A written network after a change of each of its tensors; those that become null are left out.
   */
  private static byte[] changed(Precision precision, UnaryOperator<TensorProto> change) {
    try {
      ModelProto model = ModelProto.parseFrom(written(precision));
      GraphProto.Builder graph = model.getGraph().toBuilder().clearInitializer();
      model.getGraph().getInitializerList().stream()
          .map(change)
          .filter(Objects::nonNull)
          .forEach(graph::addInitializer);
      return model.toBuilder().setGraph(graph).build().toByteArray();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] written(Precision precision) {
    return EncoderWriter.write("plain", WEIGHTS, OnnxWordScorer.HEADS, precision);
  }
}
