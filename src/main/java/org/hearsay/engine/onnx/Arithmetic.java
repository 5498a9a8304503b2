package org.hearsay.engine.onnx;

import org.hearsay.train.encoder.Matrix;

/** How the graph looks rows up and multiplies; the methods give the name of what they compute. */
interface Arithmetic {
  /** Rows of a table by their numbers. */
  String rows(Matrix table, String numbers);

  /** Rows times a weight. */
  String product(String input, Matrix weight);

  /** Rows times a weight, where some rows may be far greater than others. */
  String productOfUneven(String input, Matrix weight);

  static Arithmetic in(Precision precision, GraphBuilder graph) {
    return switch (precision) {
      case FLOAT32 -> new FloatArithmetic(graph);
      case INT8 -> new ByteArithmetic(graph);
    };
  }
}
