package org.hearsay.engine.onnx;

import java.util.Map;
import org.hearsay.train.encoder.EncoderNetwork;
import org.hearsay.train.encoder.Matrix;

/**
 * The sizes of a BERT encoder.
 *
 * @param vocabulary word pieces it knows
 * @param places pieces that fit in a window
 * @param width numbers for each piece, a multiple of {@value EncoderNetwork#HEAD_WIDTH}
 * @param wide numbers for each piece in the middle of a layer
 * @param kinds of pieces that are told apart
 */
record EncoderShape(int vocabulary, int places, int width, int wide, int kinds, int layers) {
  /**
   * The shape that the matrices of an encoder have.
   *
   * @throws IllegalArgumentException if one is missing or does not fit the others
   */
  static EncoderShape of(Map<String, Matrix> weights) {
    Matrix words = get(weights, "words");
    int layers = 0;
    while (weights.containsKey(layers + ".qkv.weight")) {
      layers++;
    }
    int wide = get(weights, "0.wide.weight").columns();
    int width = words.columns();
    EncoderShape shape =
        new EncoderShape(
            words.rows(),
            get(weights, "places").rows(),
            width,
            wide,
            get(weights, "kinds").rows(),
            layers);
    if (width == 0 || width % EncoderNetwork.HEAD_WIDTH != 0) {
      throw new IllegalArgumentException(
          "matrix words: %d columns, but heads of %d must fill them"
              .formatted(width, EncoderNetwork.HEAD_WIDTH));
    }
    shape.check(weights);
    return shape;
  }

  int heads() {
    return width / EncoderNetwork.HEAD_WIDTH;
  }

  private void check(Map<String, Matrix> weights) {
    check(weights, "places", places, width);
    check(weights, "kinds", kinds, width);
    check(weights, "norm.scale", 1, width);
    check(weights, "norm.shift", 1, width);
    for (int layer = 0; layer < layers; layer++) {
      checkProduct(weights, layer + ".qkv", width, 3 * width);
      checkProduct(weights, layer + ".output", width, width);
      checkProduct(weights, layer + ".wide", width, wide);
      checkProduct(weights, layer + ".narrow", wide, width);
      for (String norm : new String[] {".first", ".second"}) {
        check(weights, layer + norm + ".scale", 1, width);
        check(weights, layer + norm + ".shift", 1, width);
      }
    }
  }

  /** Makes sure that the weight and the bias of a product are there and of that size. */
  static void checkProduct(Map<String, Matrix> weights, String name, int rows, int columns) {
    check(weights, name + ".weight", rows, columns);
    check(weights, name + ".bias", 1, columns);
  }

  private static void check(Map<String, Matrix> weights, String name, int rows, int columns) {
    Matrix matrix = get(weights, name);
    if (matrix.rows() != rows || matrix.columns() != columns) {
      throw new IllegalArgumentException(
          "matrix %s: %d × %d, but the others need %d × %d"
              .formatted(name, matrix.rows(), matrix.columns(), rows, columns));
    }
  }

  private static Matrix get(Map<String, Matrix> weights, String name) {
    Matrix matrix = weights.get(name);
    if (matrix == null) {
      throw new IllegalArgumentException(
          "matrix %s: not there; an encoder and its heads need it".formatted(name));
    }
    return matrix;
  }
}
