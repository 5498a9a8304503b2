package org.hearsay.train.encoder;

/**
 * Self-attention of one text at a time (Vaswani et al., 2017). Queries, keys and values stand
 * beside each other in rows of three times the width; queries are scaled already.
 */
final class Attention {
  private final int width;
  private final int heads;
  private final int depth;
  private float[] query = {};
  private float[] key = {};
  private float[] value = {};
  private float[] mixed = {};
  private float[] slope = {};
  private float[] part = {};

  Attention(int width, int heads) {
    this.width = width;
    this.heads = heads;
    this.depth = width / heads;
  }

  /**
   * @param first row of the text
   * @param length its rows
   * @param weights gets length × length numbers for each head
   */
  void forward(
      float[] qkv,
      int first,
      int length,
      float[][] weights,
      float[] context,
      MatrixProduct product) {
    grow(length);
    for (int h = 0; h < heads; h++) {
      take(qkv, first, length, h, query, key, value);
      float[] w = weights[h];
      product.multiply(false, true, length, length, depth, query, key, 0, w);
      softmax(w, length);
      product.multiply(false, false, length, depth, length, w, value, 0, mixed);
      for (int i = 0; i < length; i++) {
        System.arraycopy(mixed, i * depth, context, (first + i) * width + h * depth, depth);
      }
    }
  }

  /**
   * @param dcontext gradient of the context
   * @param dqkv gets that of queries, keys and values
   */
  void backward(
      float[] qkv,
      int first,
      int length,
      float[][] weights,
      float[] dcontext,
      float[] dqkv,
      MatrixProduct product) {
    grow(length);
    for (int h = 0; h < heads; h++) {
      take(qkv, first, length, h, query, key, value);
      for (int i = 0; i < length; i++) {
        System.arraycopy(dcontext, (first + i) * width + h * depth, mixed, i * depth, depth);
      }
      float[] w = weights[h];
      product.multiply(true, false, length, depth, length, w, mixed, 0, part);
      put(part, dqkv, first, length, 2 * width + h * depth);
      product.multiply(false, true, length, length, depth, mixed, value, 0, slope);
      for (int i = 0; i < length; i++) {
        int at = i * length;
        float sum = 0;
        for (int j = 0; j < length; j++) {
          sum += slope[at + j] * w[at + j];
        }
        for (int j = 0; j < length; j++) {
          slope[at + j] = w[at + j] * (slope[at + j] - sum);
        }
      }
      product.multiply(false, false, length, depth, length, slope, key, 0, part);
      put(part, dqkv, first, length, h * depth);
      product.multiply(true, false, length, depth, length, slope, query, 0, part);
      put(part, dqkv, first, length, width + h * depth);
    }
  }

  private void grow(int length) {
    if (query.length < length * depth) {
      query = new float[length * depth];
      key = new float[length * depth];
      value = new float[length * depth];
      mixed = new float[length * depth];
      part = new float[length * depth];
      slope = new float[length * length];
    }
  }

  private void take(float[] qkv, int first, int length, int head, float[] q, float[] k, float[] v) {
    for (int i = 0; i < length; i++) {
      int at = (first + i) * 3 * width + head * depth;
      System.arraycopy(qkv, at, q, i * depth, depth);
      System.arraycopy(qkv, at + width, k, i * depth, depth);
      System.arraycopy(qkv, at + 2 * width, v, i * depth, depth);
    }
  }

  private void put(float[] rows, float[] dqkv, int first, int length, int column) {
    for (int i = 0; i < length; i++) {
      System.arraycopy(rows, i * depth, dqkv, (first + i) * 3 * width + column, depth);
    }
  }

  int heads() {
    return heads;
  }

  private static void softmax(float[] w, int length) {
    for (int i = 0; i < length; i++) {
      int at = i * length;
      float most = w[at];
      for (int j = 1; j < length; j++) {
        most = Math.max(most, w[at + j]);
      }
      float sum = 0;
      for (int j = 0; j < length; j++) {
        float e = Functions.exp(w[at + j] - most);
        w[at + j] = e;
        sum += e;
      }
      float share = 1 / sum;
      for (int j = 0; j < length; j++) {
        w[at + j] *= share;
      }
    }
  }
}
