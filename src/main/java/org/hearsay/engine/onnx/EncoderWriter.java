package org.hearsay.engine.onnx;

import static org.hearsay.engine.onnx.GraphBuilder.attribute;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.train.encoder.EncoderNetwork;
import org.hearsay.train.encoder.Matrix;

/**
 * An encoder and its heads as an ONNX file for {@link OnnxEncoder}: one window at a time, in the
 * operators that ONNX Runtime is fastest with.
 */
public final class EncoderWriter {
  /** Names of what the file says of itself: how many word pieces and places the network knows. */
  static final String VOCABULARY = "hearsay.vocabulary";

  static final String PLACES = "hearsay.places";

  /** The name of the encoder that it began with. */
  static final String ENCODER = "hearsay.encoder";

  private static final int IR_VERSION = 8;
  private static final int STANDARD_VERSION = 17;

  private final GraphBuilder graph = new GraphBuilder();
  private final Map<String, Matrix> weights;
  private final EncoderShape shape;
  private final List<Head> heads;
  private final Arithmetic arithmetic;

  private EncoderWriter(
      Map<String, Matrix> weights, EncoderShape shape, List<Head> heads, Precision precision) {
    this.weights = weights;
    this.shape = shape;
    this.heads = heads;
    this.arithmetic = Arithmetic.in(precision, graph);
  }

  /**
   * Writes a network; the same weights give the same bytes.
   *
   * @param encoder name of what the network began with; {@link NetworkReader} gives it back
   * @param weights as {@link EncoderReader#read} gives them, and weight and bias of each head
   * @param heads what stands on top; each becomes an output of the graph
   * @throws IllegalArgumentException if a matrix is missing or does not fit the others
   */
  public static byte[] write(
      String encoder, Map<String, Matrix> weights, List<Head> heads, Precision precision) {
    EncoderShape shape = EncoderShape.of(weights);
    for (Head head : heads) {
      EncoderShape.checkProduct(weights, head.name(), shape.width(), head.columns());
    }
    EncoderWriter writer = new EncoderWriter(weights, shape, heads, precision);
    writer.addNetwork();
    return ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .addOpsetImport(operators("", STANDARD_VERSION))
        .addOpsetImport(operators(GraphBuilder.MICROSOFT, 1))
        .addMetadataProps(number(VOCABULARY, shape.vocabulary()))
        .addMetadataProps(number(PLACES, shape.places()))
        .addMetadataProps(told(ENCODER, encoder))
        .setGraph(writer.graph.build())
        .build()
        .toByteArray();
  }

  private void addNetwork() {
    String pieces = graph.input("pieces", "T");
    String kinds = graph.input("kinds", "T");
    String words = graph.input("words", "W");
    String hidden = embed(pieces, kinds);
    for (int layer = 0; layer < shape.layers(); layer++) {
      hidden = layer(layer + ".", hidden, layer + 1 < shape.layers() ? null : words);
    }
    String rows = graph.standard("Squeeze", List.of(hidden, graph.number(0)));
    heads.forEach(head -> add(head, rows));
  }

  private String embed(String pieces, String kinds) {
    String batch = graph.standard("Unsqueeze", List.of(pieces, graph.number(0)));
    String length = graph.standard("Shape", List.of(pieces));
    String zero = graph.number(0);
    String places = graph.standard("Slice", List.of(floats("places"), zero, length, zero));
    String kind = graph.standard("Gather", List.of(floats("kinds"), kinds));
    String both = graph.standard("Add", List.of(places, kind));
    String rest = graph.standard("Unsqueeze", List.of(both, zero));
    return norm("norm", List.of(arithmetic.rows("words", get("words"), batch), rest));
  }

  /**
   * One layer.
   *
   * @param words if not null, the rows that are of use further on; others are left out early
   */
  private String layer(String name, String input, String words) {
    List<String> parts = graph.thirds(product(input, name + "qkv.weight"));
    String query = pick(parts.get(0), words);
    String attended =
        graph.microsoft(
            "MultiHeadAttention",
            List.of(query, parts.get(1), parts.get(2), vector(name + "qkv.bias")),
            attribute("num_heads", shape.heads()),
            attribute("scale", 1f));
    String output = product(attended, name + "output.weight");
    String first = norm(name + "first", List.of(output, pick(input, words)), name + "output.bias");
    String wide = productOfUneven(first, name + "wide.weight");
    String active = graph.microsoft("BiasGelu", List.of(wide, vector(name + "wide.bias")));
    String narrow = productOfUneven(active, name + "narrow.weight");
    return norm(name + "second", List.of(narrow, first), name + "narrow.bias");
  }

  private String pick(String rows, String words) {
    return words == null
        ? rows
        : graph.standard("Gather", List.of(rows, words), attribute("axis", 1));
  }

  /** Normalises the sum of two inputs and, where named, of biases. */
  private String norm(String name, List<String> inputs, String... biases) {
    List<String> all = new ArrayList<>(inputs);
    all.add(vector(name + ".scale"));
    all.add(vector(name + ".shift"));
    for (String bias : biases) {
      all.add(vector(bias));
    }
    return graph.microsoft(
        "SkipLayerNormalization", all, attribute("epsilon", EncoderNetwork.EPSILON));
  }

  private void add(Head head, String rows) {
    String weight = floats(head.name() + ".weight");
    String bias = vector(head.name() + ".bias");
    graph.output("Gemm", List.of(rows, weight, bias), head.name(), "W", head.columns());
  }

  private String product(String input, String weight) {
    return arithmetic.product(input, weight, get(weight));
  }

  private String productOfUneven(String input, String weight) {
    return arithmetic.productOfUneven(input, weight, get(weight));
  }

  private String floats(String name) {
    return graph.floats(name, get(name));
  }

  private String vector(String name) {
    return graph.vector(name, get(name));
  }

  private Matrix get(String name) {
    return weights.get(name);
  }

  private static OperatorSetIdProto operators(String domain, int version) {
    return OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(version).build();
  }

  private static StringStringEntryProto number(String key, int value) {
    return told(key, String.valueOf(value));
  }

  private static StringStringEntryProto told(String key, String value) {
    return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
  }
}
