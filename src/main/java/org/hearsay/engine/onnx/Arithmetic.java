package org.hearsay.engine.onnx;

import org.hearsay.train.encoder.Matrix;

/**
 * How the graph looks rows up and multiplies. Tables and weights come with the name that they get
 * in the graph; the methods give the name of what they compute.
 */
interface Arithmetic {
  /** Rows of a table by their numbers. */
  String rows(String name, Matrix table, String numbers);

  /** Rows times a weight. */
  String product(String input, String name, Matrix weight);

  /** Rows times a weight, where some rows may be far greater than others. */
  String productOfUneven(String input, String name, Matrix weight);

  static Arithmetic in(Precision precision, GraphBuilder graph) {
    return switch (precision) {
      case FLOAT32 -> new FloatArithmetic(graph);
      case INT8 -> new ByteArithmetic(graph);
    };
  }
}
