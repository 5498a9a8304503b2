package org.hearsay.train.encoder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.hearsay.pieces.PieceWindow;

/** A network of a few thousand numbers, and products by plain loops. */
public final class TinyNetwork {
  static final int VOCABULARY = 40;
  private static final int WIDTH = 64;
  private static final int BREADTH = 96;
  private static final int PLACES = 32;

  private TinyNetwork() {}

  static Map<String, Matrix> weights(int layers, long seed) {
    return weights(layers, seed, VOCABULARY, PLACES);
  }

  /** An encoder with random numbers. */
  public static Map<String, Matrix> weights(int layers, long seed, int vocabulary, int places) {
    Random random = new Random(seed);
    Map<String, Matrix> weights = new LinkedHashMap<>();
    weights.put("words", matrix(vocabulary, WIDTH, 1, random));
    weights.put("places", matrix(places, WIDTH, 0.3, random));
    weights.put("kinds", matrix(2, WIDTH, 0.3, random));
    norm(weights, "norm", random);
    for (int i = 0; i < layers; i++) {
      dense(weights, i + ".qkv", WIDTH, 3 * WIDTH, random);
      dense(weights, i + ".output", WIDTH, WIDTH, random);
      norm(weights, i + ".first", random);
      dense(weights, i + ".wide", WIDTH, BREADTH, random);
      dense(weights, i + ".narrow", BREADTH, WIDTH, random);
      norm(weights, i + ".second", random);
    }
    return weights;
  }

  private static void dense(
      Map<String, Matrix> weights, String name, int in, int out, Random random) {
    weights.put(name + ".weight", matrix(in, out, 0.15, random));
    weights.put(name + ".bias", matrix(1, out, 0.1, random));
  }

  private static void norm(Map<String, Matrix> weights, String name, Random random) {
    Matrix scale = matrix(1, WIDTH, 0.1, random);
    for (int i = 0; i < WIDTH; i++) {
      scale.values()[i] += 1;
    }
    weights.put(name + ".scale", scale);
    weights.put(name + ".shift", matrix(1, WIDTH, 0.1, random));
  }

  private static Matrix matrix(int rows, int columns, double size, Random random) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (size * random.nextGaussian());
    }
    return new Matrix(rows, columns, values);
  }

  /**
   * A sentence in which the piece 5 is a source, 6 a cue, and what follows up to 7 a content.
   *
   * @param nested whether the content holds another statement
   */
  static AttributionExample example(Random random, boolean nested) {
    int before = 1 + random.nextInt(3);
    int length = nested ? 3 : 1 + random.nextInt(3);
    int words = before + 2 + length + 1;
    int[] pieces = new int[words + 2];
    int[] firsts = new int[words];
    int[] tags = new int[words];
    for (int i = 0; i < words; i++) {
      pieces[i + 1] = 10 + random.nextInt(VOCABULARY - 10);
      firsts[i] = i + 1;
    }
    pieces[0] = 1;
    pieces[words + 1] = 2;
    pieces[before + 1] = 5;
    pieces[before + 2] = 6;
    pieces[words] = 7;
    tags[before] = 1;
    tags[before + 1] = 3;
    for (int i = 0; i < length; i++) {
      tags[before + 2 + i] = i == 0 ? 5 : 6;
    }
    int[] kinds = new int[words + 2];
    kinds[before + 3] = 1;
    Labels outer =
        new Labels(
            TagTargets.of(tags),
            new int[][] {{before, before}},
            new int[][] {{before + 1, before + 1}},
            new int[][] {{before + 2, before + 1 + length}},
            new int[] {0},
            new int[] {random.nextInt(2)});
    return new AttributionExample(
        new PieceWindow(pieces, kinds, firsts),
        outer,
        nested ? inner(before, words) : Labels.UNKNOWN);
  }

  /**
   * A content of three words holds another statement: a source, a cue and a content of one each.
   */
  private static Labels inner(int before, int words) {
    int[] tags = new int[words];
    int source = before + 2;
    tags[source] = 1;
    tags[source + 1] = 3;
    tags[source + 2] = 5;
    return new Labels(
        TagTargets.of(tags),
        new int[][] {{source, source}},
        new int[][] {{source + 1, source + 1}},
        new int[][] {{source + 2, source + 2}},
        new int[] {0},
        new int[] {0});
  }

  /** As {@link MatrixProduct} says. */
  public static void multiply(
      boolean transposeA,
      boolean transposeB,
      int m,
      int n,
      int k,
      float[] a,
      float[] b,
      float beta,
      float[] c) {
    float[] right = transposeB ? transposed(b, n, k) : b;
    for (int i = 0; i < m; i++) {
      float[] row = new float[n];
      for (int p = 0; p < k; p++) {
        float factor = a[transposeA ? p * m + i : i * k + p];
        for (int j = 0; j < n; j++) {
          row[j] += factor * right[p * n + j];
        }
      }
      for (int j = 0; j < n; j++) {
        c[i * n + j] = row[j] + (beta == 0 ? 0 : beta * c[i * n + j]);
      }
    }
  }

  private static float[] transposed(float[] values, int rows, int columns) {
    float[] turned = new float[rows * columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        turned[j * rows + i] = values[i * columns + j];
      }
    }
    return turned;
  }
}
