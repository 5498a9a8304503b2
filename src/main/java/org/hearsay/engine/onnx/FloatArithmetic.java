package org.hearsay.engine.onnx;

import java.util.List;
import org.hearsay.train.encoder.Matrix;

/** Single precision throughout. */
record FloatArithmetic(GraphBuilder graph) implements Arithmetic {
  @Override
  public String rows(Matrix table, String numbers) {
    return graph.standard("Gather", List.of(graph.floats(table), numbers));
  }

  @Override
  public String product(String input, Matrix weight) {
    return graph.standard("MatMul", List.of(input, graph.floats(weight)));
  }

  @Override
  public String productOfUneven(String input, Matrix weight) {
    return product(input, weight);
  }
}
