package org.hearsay.engine.onnx;

import java.util.List;
import org.hearsay.train.encoder.Matrix;

/** Single precision throughout. */
record FloatArithmetic(GraphBuilder graph) implements Arithmetic {
  @Override
  public String rows(String name, Matrix table, String numbers) {
    return graph.standard("Gather", List.of(graph.floats(name, table), numbers));
  }

  @Override
  public String product(String input, String name, Matrix weight) {
    return graph.standard("MatMul", List.of(input, graph.floats(name, weight)));
  }

  @Override
  public String productOfUneven(String input, String name, Matrix weight) {
    return product(input, name, weight);
  }
}
