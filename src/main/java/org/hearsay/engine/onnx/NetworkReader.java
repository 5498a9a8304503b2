package org.hearsay.engine.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.train.encoder.Matrix;

/**
 * Takes the weights out of a network of {@link EncoderWriter} again, so that training can go on
 * from it.
 */
public final class NetworkReader {
  private NetworkReader() {}

  /**
   * A network as it was stored.
   *
   * @param encoder name of what it began with
   * @param layers of it
   * @param weights by the names that {@link EncoderWriter#write} was given; eight bits are
   *     multiplied out
   */
  public record Stored(String encoder, int layers, Map<String, Matrix> weights) {}

  /**
   * Reads a network.
   *
   * @throws IllegalArgumentException if it is damaged, or none that {@link EncoderWriter} wrote
   *     with the names of its weights
   */
  public static Stored read(byte[] onnx) {
    try {
      ModelProto model = ModelProto.parseFrom(onnx);
      Map<String, TensorProto> tensors = new LinkedHashMap<>();
      for (TensorProto tensor : model.getGraph().getInitializerList()) {
        if (tensor.getName().startsWith(GraphBuilder.WEIGHT)) {
          tensors.put(tensor.getName().substring(GraphBuilder.WEIGHT.length()), tensor);
        }
      }
      Map<String, Matrix> weights = new HashMap<>();
      tensors.forEach(
          (name, tensor) -> {
            if (tensor.getDataType() == TensorProto.DataType.INT8.getNumber()) {
              weights.put(name, product(name, tensor, tensors.get(name + ByteArithmetic.SCALES)));
            } else if (!name.endsWith(ByteArithmetic.SCALES)) {
              weights.put(name, matrix(name, tensor, floats(tensor)));
            }
          });
      return new Stored(encoder(model), EncoderShape.of(weights).layers(), weights);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException("no ONNX file: " + e.getMessage(), e);
    }
  }

  private static String encoder(ModelProto model) {
    return model.getMetadataPropsList().stream()
        .filter(entry -> entry.getKey().equals(EncoderWriter.ENCODER))
        .map(StringStringEntryProto::getValue)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("it does not tell the encoder that it began with"));
  }

  private static Matrix product(String name, TensorProto tensor, TensorProto scales) {
    if (scales == null) {
      throw new IllegalArgumentException("no scales of matrix " + name);
    }
    byte[] bytes = tensor.getRawData().toByteArray();
    Matrix matrix = matrix(name, tensor, new float[bytes.length]);
    float[] scale = floats(scales);
    boolean byRow = scales.getDimsCount() > 1;
    if (scale.length != (byRow ? matrix.rows() : matrix.columns())) {
      throw new IllegalArgumentException("matrix %s: %d scales".formatted(name, scale.length));
    }
    for (int i = 0; i < bytes.length; i++) {
      int line = byRow ? i / matrix.columns() : i % matrix.columns();
      matrix.values()[i] = bytes[i] * scale[line];
    }
    return matrix;
  }

  private static Matrix matrix(String name, TensorProto tensor, float[] values) {
    int dims = tensor.getDimsCount();
    long rows = dims == 2 ? tensor.getDims(0) : 1;
    long columns = dims == 1 || dims == 2 ? tensor.getDims(dims - 1) : 0;
    if (rows < 1
        || columns < 1
        || values.length / columns != rows
        || values.length % columns != 0) {
      throw new IllegalArgumentException(
          "matrix %s: %d numbers for dimensions %s"
              .formatted(name, values.length, tensor.getDimsList()));
    }
    return new Matrix((int) rows, (int) columns, values);
  }

  private static float[] floats(TensorProto tensor) {
    ByteBuffer bytes = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(values);
    return values;
  }
}
