package org.hearsay.engine.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.train.encoder.EncoderNetwork;
import org.hearsay.train.encoder.Matrix;

/**
 * The weights of a BERT encoder in an ONNX file as PyTorch exports it. Vectors have their names
 * from PyTorch there; matrices are nameless and found by the bias that is added to their product.
 */
public final class EncoderReader {
  private static final String WORDS = "embeddings.word_embeddings.weight";

  private final Map<String, TensorProto> tensors = new HashMap<>();
  private final Map<String, String> weightOfBias = new HashMap<>();
  private final Map<String, Matrix> weights = new LinkedHashMap<>();
  private final String root;

  private EncoderReader(GraphProto graph) {
    graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    Map<String, String> weightOfProduct = new HashMap<>();
    for (NodeProto node : graph.getNodeList()) {
      if (node.getInputCount() != 2) {
        continue;
      }
      if (node.getOpType().equals("MatMul")) {
        weightOfProduct.put(node.getOutput(0), node.getInput(1));
      } else if (node.getOpType().equals("Add")) {
        weightOfBias.put(node.getInput(0), weightOfProduct.get(node.getInput(1)));
        weightOfBias.put(node.getInput(1), weightOfProduct.get(node.getInput(0)));
      }
    }
    root =
        tensors.keySet().stream()
            .filter(name -> name.endsWith(WORDS))
            .map(name -> name.substring(0, name.length() - WORDS.length()))
            .min(String::compareTo)
            .orElseThrow(() -> missing(WORDS));
  }

  /**
   * Reads all weights of the encoder, for products {@code x W}: tables, then layer by layer. Those
   * of the query are divided by the root of a head's width; both kinds are the file's first.
   *
   * @param onnx left open
   * @return changeable, in a fixed order
   * @throws IOException if the stream fails or is no ONNX file
   * @throws IllegalArgumentException if the file holds another network
   */
  public static Map<String, Matrix> read(InputStream onnx) throws IOException {
    CodedInputStream coded = CodedInputStream.newInstance(onnx);
    coded.setSizeLimit(Integer.MAX_VALUE);
    EncoderReader reader = new EncoderReader(ModelProto.parseFrom(coded).getGraph());
    reader.readTables();
    int layer = 0;
    do {
      reader.readLayer(layer++);
    } while (reader.tensors.containsKey(reader.layer(layer) + "output.dense.bias"));
    EncoderShape.of(reader.weights);
    return reader.weights;
  }

  private void readTables() {
    weights.put("words", matrix(root + WORDS));
    weights.put("places", matrix(root + "embeddings.position_embeddings.weight"));
    Matrix kinds = matrix(root + "embeddings.token_type_embeddings.weight");
    float[] first = Arrays.copyOf(kinds.values(), kinds.columns());
    weights.put("kinds", new Matrix(2, kinds.columns(), twice(first)));
    readNorm("norm", root + "embeddings.LayerNorm");
  }

  private void readLayer(int number) {
    String from = layer(number);
    String to = number + ".";
    String[] parts = {"query", "key", "value"};
    Matrix[] qkv = new Matrix[parts.length];
    Matrix[] biases = new Matrix[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String bias = from + "attention.self." + parts[i] + ".bias";
      qkv[i] = weight(bias);
      biases[i] = matrix(bias);
    }
    weights.put(to + "qkv.weight", beside(qkv));
    weights.put(to + "qkv.bias", beside(biases));
    readProduct(to + "output", from + "attention.output.dense");
    readNorm(to + "first", from + "attention.output.LayerNorm");
    readProduct(to + "wide", from + "intermediate.dense");
    readProduct(to + "narrow", from + "output.dense");
    readNorm(to + "second", from + "output.LayerNorm");
  }

  private String layer(int number) {
    return root + "encoder.layer." + number + ".";
  }

  private void readProduct(String to, String from) {
    weights.put(to + ".weight", weight(from + ".bias"));
    weights.put(to + ".bias", matrix(from + ".bias"));
  }

  private void readNorm(String to, String from) {
    weights.put(to + ".scale", matrix(from + ".weight"));
    weights.put(to + ".shift", matrix(from + ".bias"));
  }

  private Matrix weight(String bias) {
    String name = weightOfBias.get(bias);
    if (name == null) {
      throw missing("product that " + bias + " is added to");
    }
    return matrix(name);
  }

  private Matrix matrix(String name) {
    TensorProto tensor = tensors.get(name);
    if (tensor == null) {
      throw missing(name);
    }
    int dims = tensor.getDimsCount();
    if (tensor.getDataType() != TensorProto.DataType.FLOAT.getNumber() || dims < 1 || dims > 2) {
      throw missing(name + " as one or two dimensions of single precision");
    }
    float[] values = new float[tensor.getRawData().size() / Float.BYTES];
    tensor
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    int rows = dims == 1 ? 1 : Math.toIntExact(tensor.getDims(0));
    return new Matrix(rows, Math.toIntExact(tensor.getDims(dims - 1)), values);
  }

  /** Query, key and value side by side, the query scaled as attention wants it. */
  private static Matrix beside(Matrix[] parts) {
    int rows = parts[0].rows();
    int columns = parts[0].columns();
    float[] all = new float[rows * columns * parts.length];
    float scale = (float) (1 / Math.sqrt(EncoderNetwork.HEAD_WIDTH));
    for (int row = 0; row < rows; row++) {
      for (int part = 0; part < parts.length; part++) {
        for (int column = 0; column < columns; column++) {
          float value = parts[part].values()[row * columns + column];
          all[(row * parts.length + part) * columns + column] = part == 0 ? value * scale : value;
        }
      }
    }
    return new Matrix(rows, parts.length * columns, all);
  }

  private static float[] twice(float[] row) {
    float[] both = Arrays.copyOf(row, 2 * row.length);
    System.arraycopy(row, 0, both, row.length, row.length);
    return both;
  }

  private static IllegalArgumentException missing(String what) {
    return new IllegalArgumentException(
        "ONNX file: no %s; take a BERT encoder exported by PyTorch".formatted(what));
  }
}
