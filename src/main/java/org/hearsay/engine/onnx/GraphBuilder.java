package org.hearsay.engine.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.hearsay.train.encoder.Matrix;

/**
 * Grows a graph node by node. Weights have their names in it, all else is counted, so that the same
 * calls give the same bytes.
 */
final class GraphBuilder {
  /** The domain of operators that ONNX Runtime adds to the standard ones. */
  static final String MICROSOFT = "com.microsoft";

  /** Before the names of weights, which no input, output or counted name begins with. */
  static final String WEIGHT = "weight:";

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("encoder");
  private int names;

  GraphProto build() {
    return graph.build();
  }

  /** Adds an operator of the standard with one output, whose name is returned. */
  String standard(String operator, List<String> inputs, AttributeProto... attributes) {
    return node("", operator, inputs, List.of(name()), attributes).get(0);
  }

  /** Adds an operator of ONNX Runtime with one output, whose name is returned. */
  String microsoft(String operator, List<String> inputs, AttributeProto... attributes) {
    return node(MICROSOFT, operator, inputs, List.of(name()), attributes).get(0);
  }

  /** Cuts the last dimension in three equal parts. */
  List<String> thirds(String input) {
    return node(
        "", "Split", List.of(input), List.of(name(), name(), name()), attribute("axis", -1));
  }

  /** Adds an operator of the standard that gives an output of the graph. */
  void output(String operator, List<String> inputs, String name, String rows, int columns) {
    node("", operator, inputs, List.of(name));
    Dimension width = Dimension.newBuilder().setDimValue(columns).build();
    graph.addOutput(value(name, TensorProto.DataType.FLOAT, named(rows), width));
  }

  /** Adds a row of whole numbers that each run gives; {@code size} names its length. */
  String input(String name, String size) {
    graph.addInput(value(name, TensorProto.DataType.INT64, named(size)));
    return name;
  }

  String floats(String name, Matrix matrix) {
    return floats(name, matrix.values(), matrix.rows(), matrix.columns());
  }

  String vector(String name, Matrix matrix) {
    return floats(name, matrix.values(), matrix.columns());
  }

  /** A number that is no weight. */
  String single(float value) {
    return constant(name(), TensorProto.DataType.FLOAT, bytes(value), 1);
  }

  String floats(String name, float[] values, long... shape) {
    return constant(WEIGHT + name, TensorProto.DataType.FLOAT, bytes(values), shape);
  }

  String bytes(String name, ByteMatrix matrix) {
    ByteString bytes = UnsafeByteOperations.unsafeWrap(matrix.values());
    return constant(
        WEIGHT + name, TensorProto.DataType.INT8, bytes, matrix.rows(), matrix.columns());
  }

  /** A row of one whole number. */
  String number(long value) {
    ByteBuffer bytes = buffer(Long.BYTES).putLong(0, value);
    return constant(name(), TensorProto.DataType.INT64, UnsafeByteOperations.unsafeWrap(bytes), 1);
  }

  static AttributeProto attribute(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static AttributeProto attribute(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  static AttributeProto attribute(String name, List<Long> values) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INTS)
        .addAllInts(values)
        .build();
  }

  private List<String> node(
      String domain,
      String operator,
      List<String> inputs,
      List<String> outputs,
      AttributeProto... attributes) {
    graph.addNode(
        NodeProto.newBuilder()
            .setDomain(domain)
            .setOpType(operator)
            .setName(operator + " " + outputs.get(0))
            .addAllInput(inputs)
            .addAllOutput(outputs)
            .addAllAttribute(List.of(attributes)));
    return outputs;
  }

  private String constant(String name, TensorProto.DataType type, ByteString bytes, long... shape) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder().setName(name).setDataType(type.getNumber()).setRawData(bytes);
    for (long size : shape) {
      tensor.addDims(size);
    }
    graph.addInitializer(tensor);
    return tensor.getName();
  }

  private static ValueInfoProto.Builder value(
      String name, TensorProto.DataType type, Dimension... shape) {
    ValueInfoProto.Builder value = ValueInfoProto.newBuilder().setName(name);
    value
        .getTypeBuilder()
        .getTensorTypeBuilder()
        .setElemType(type.getNumber())
        .getShapeBuilder()
        .addAllDim(List.of(shape));
    return value;
  }

  private static Dimension named(String size) {
    return Dimension.newBuilder().setDimParam(size).build();
  }

  private static ByteString bytes(float... values) {
    ByteBuffer bytes = buffer(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    return UnsafeByteOperations.unsafeWrap(bytes);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private String name() {
    return String.valueOf(names++);
  }
}
