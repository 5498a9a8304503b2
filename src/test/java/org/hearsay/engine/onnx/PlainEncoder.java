package org.hearsay.engine.onnx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.WordScores;
import org.hearsay.pieces.PieceWindow;
import org.hearsay.train.encoder.EncoderNetwork;
import org.hearsay.train.encoder.Matrix;

/** A small random encoder, and what it gives by the textbook, loop by loop in double precision. */
final class PlainEncoder {
  static final int VOCABULARY = 50;
  static final int PLACES = 16;
  private static final int WIDTH = 64;
  private static final int WIDE = 128;
  private static final int LAYERS = 2;

  private final Random random = new Random(7);
  private final Map<String, Matrix> weights = new LinkedHashMap<>();

  PlainEncoder() {
    add("words", VOCABULARY, WIDTH, 0, 1);
    add("places", PLACES, WIDTH, 0, 1);
    add("kinds", 2, WIDTH, 0, 1);
    addNorm("norm");
    for (int layer = 0; layer < LAYERS; layer++) {
      addProduct(layer + ".qkv", WIDTH, 3 * WIDTH);
      addProduct(layer + ".output", WIDTH, WIDTH);
      addNorm(layer + ".first");
      addProduct(layer + ".wide", WIDTH, WIDE);
      addProduct(layer + ".narrow", WIDE, WIDTH);
      addNorm(layer + ".second");
    }
    addProduct("tags", WIDTH, WordScores.TAGS);
    addProduct("inner", WIDTH, WordScores.TAGS);
    addProduct("links", WIDTH, WordScores.LINKS);
  }

  Map<String, Matrix> weights() {
    return new HashMap<>(weights);
  }

  /** Word by word the scores of a head. */
  float[] scores(PieceWindow window, String head) {
    double[][] rows = new double[window.pieces().length][WIDTH];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < WIDTH; j++) {
        rows[i][j] =
            at("words", window.pieces()[i], j)
                + at("places", i, j)
                + at("kinds", window.kinds()[i], j);
      }
    }
    rows = norm(rows, "norm");
    for (int layer = 0; layer < LAYERS; layer++) {
      double[][] attended = attend(product(rows, layer + ".qkv"));
      rows = norm(sum(rows, product(attended, layer + ".output")), layer + ".first");
      double[][] wide = product(rows, layer + ".wide");
      for (double[] row : wide) {
        Arrays.setAll(row, j -> row[j] * (1 + erf(row[j] / Math.sqrt(2))) / 2);
      }
      rows = norm(sum(rows, product(wide, layer + ".narrow")), layer + ".second");
    }
    double[][] all = product(rows, head);
    int columns = all[0].length;
    float[] scores = new float[window.words().length * columns];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) all[window.words()[i / columns]][i % columns];
    }
    return scores;
  }

  private static double[][] attend(double[][] qkv) {
    double[][] result = new double[qkv.length][WIDTH];
    for (int column = 0; column < WIDTH; column++) {
      int head = column / EncoderNetwork.HEAD_WIDTH * EncoderNetwork.HEAD_WIDTH;
      for (int i = 0; i < qkv.length; i++) {
        double total = 0;
        for (double[] other : qkv) {
          double match = 0;
          for (int j = head; j < head + EncoderNetwork.HEAD_WIDTH; j++) {
            match += qkv[i][j] * other[WIDTH + j];
          }
          total += Math.exp(match);
          result[i][column] += Math.exp(match) * other[2 * WIDTH + column];
        }
        result[i][column] /= total;
      }
    }
    return result;
  }

  private double[][] product(double[][] rows, String name) {
    Matrix weight = weights.get(name + ".weight");
    double[][] result = new double[rows.length][weight.columns()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < weight.columns(); j++) {
        result[i][j] = at(name + ".bias", 0, j);
        for (int k = 0; k < weight.rows(); k++) {
          result[i][j] += rows[i][k] * weight.values()[k * weight.columns() + j];
        }
      }
    }
    return result;
  }

  private double[][] norm(double[][] rows, String name) {
    for (double[] row : rows) {
      double mean = Arrays.stream(row).average().orElseThrow();
      double variance =
          Arrays.stream(row).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
      Arrays.setAll(
          row,
          j ->
              (row[j] - mean) / Math.sqrt(variance + 1e-12) * at(name + ".scale", 0, j)
                  + at(name + ".shift", 0, j));
    }
    return rows;
  }

  private static double[][] sum(double[][] a, double[][] b) {
    for (int i = 0; i < a.length; i++) {
      double[] other = b[i];
      double[] row = a[i];
      Arrays.setAll(other, j -> row[j] + other[j]);
    }
    return b;
  }

  /** The error function by its series; no argument here is great. */
  private static double erf(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; n < 200; n++) {
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return sum * 2 / Math.sqrt(Math.PI);
  }

  private double at(String name, int row, int column) {
    Matrix matrix = weights.get(name);
    return matrix.values()[row * matrix.columns() + column];
  }

  private void addProduct(String name, int rows, int columns) {
    add(name + ".weight", rows, columns, 0, 0.5 / Math.sqrt(rows));
    add(name + ".bias", 1, columns, 0, 0.1);
  }

  private void addNorm(String name) {
    add(name + ".scale", 1, WIDTH, 1, 0.1);
    add(name + ".shift", 1, WIDTH, 0, 0.1);
  }

  private void add(String name, int rows, int columns, double mean, double deviation) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (mean + deviation * random.nextGaussian());
    }
    weights.put(name, new Matrix(rows, columns, values));
  }
}
