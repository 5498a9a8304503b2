package org.hearsay.engine.onnx;

import static org.hearsay.engine.onnx.GraphBuilder.attribute;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.List;
import org.hearsay.train.encoder.Matrix;

/**
 * Eight bits: tables have a scale for each row, weights one for each column. What they multiply is
 * rounded as it comes, with one scale for the whole window.
 */
record ByteArithmetic(GraphBuilder graph) implements Arithmetic {
  /** Behind the name of a weight, that of its scales. */
  static final String SCALES = ".scales";

  /** Keeps a row of zeros from being divided by zero. */
  private static final float SMALLEST = 1e-6f;

  @Override
  public String rows(String name, Matrix table, String numbers) {
    ByteMatrix bytes = ByteMatrix.ofRows(table);
    String rows = graph.standard("Gather", List.of(graph.bytes(name, bytes), numbers));
    String scales = graph.floats(name + SCALES, bytes.scales(), bytes.rows(), 1);
    return graph.standard(
        "Mul",
        List.of(
            graph.standard(
                "Cast", List.of(rows), attribute("to", TensorProto.DataType.FLOAT.getNumber())),
            graph.standard("Gather", List.of(scales, numbers))));
  }

  @Override
  public String product(String input, String name, Matrix weight) {
    ByteMatrix bytes = ByteMatrix.ofColumns(weight);
    String scales = graph.floats(name + SCALES, bytes.scales(), bytes.columns());
    return graph.microsoft(
        "DynamicQuantizeMatMul", List.of(input, graph.bytes(name, bytes), scales));
  }

  /** Divides each row by its greatest number first, or one row's would set the scale of all. */
  @Override
  public String productOfUneven(String input, String name, Matrix weight) {
    String sizes = graph.standard("Abs", List.of(input));
    String greatest =
        graph.standard(
            "Max",
            List.of(
                graph.standard("ReduceMax", List.of(sizes), attribute("axes", List.of(-1L))),
                graph.single(SMALLEST)));
    String even = graph.standard("Div", List.of(input, greatest));
    return graph.standard("Mul", List.of(product(even, name, weight), greatest));
  }
}
