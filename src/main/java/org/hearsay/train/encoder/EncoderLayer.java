package org.hearsay.train.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One layer of BERT (Devlin et al., NAACL 2019): attention, then a wide layer, each normalised. */
record EncoderLayer(Dense qkv, Dense output, Norm first, Dense wide, Dense narrow, Norm second) {

  List<Parameter> parameters() {
    return List.of(
        qkv.weight(),
        qkv.bias(),
        output.weight(),
        output.bias(),
        first.scale(),
        first.shift(),
        wide.weight(),
        wide.bias(),
        narrow.weight(),
        narrow.bias(),
        second.scale(),
        second.shift());
  }

  /** What the way back needs of the way forth; arrays are used again from batch to batch. */
  static final class Trace {
    float[] input;
    float[] qkv;
    float[][][] weights = {};
    float[] context;
    float[] hat1;
    float[] deviation1;
    float[] between;
    float[] raw;
    float[] wide;
    float[] hat2;
    float[] deviation2;
    float[] out;
    float[] mask1;
    float[] mask2;

    void size(int rows, int width, int breadth) {
      qkv = Room.grown(qkv, rows * 3 * width);
      context = Room.grown(context, rows * width);
      hat1 = Room.grown(hat1, rows * width);
      deviation1 = Room.grown(deviation1, rows);
      between = Room.grown(between, rows * width);
      raw = Room.grown(raw, rows * breadth);
      wide = Room.grown(wide, rows * breadth);
      hat2 = Room.grown(hat2, rows * width);
      deviation2 = Room.grown(deviation2, rows);
      out = Room.grown(out, rows * width);
      mask1 = Room.grown(mask1, rows * width);
      mask2 = Room.grown(mask2, rows * width);
    }

    float[][] weights(int text, int heads, int length) {
      if (text >= weights.length) {
        weights = Arrays.copyOf(weights, text + 1);
      }
      if (weights[text] == null || weights[text][0].length < length * length) {
        weights[text] = new float[heads][length * length];
      }
      return weights[text];
    }
  }

  /**
   * @param lengths rows of each text
   * @param dropout share of numbers set to 0; 0 outside of training
   */
  void forward(
      float[] x,
      int[] lengths,
      int rows,
      Trace t,
      Attention attention,
      float dropout,
      Random random,
      MatrixProduct product) {
    int width = output.out();
    t.size(rows, width, wide.out());
    t.input = x;
    qkv.forward(x, rows, t.qkv, product);
    int first = 0;
    for (int i = 0; i < lengths.length; i++) {
      attention.forward(
          t.qkv,
          first,
          lengths[i],
          t.weights(i, attention.heads(), lengths[i]),
          t.context,
          product);
      first += lengths[i];
    }
    output.forward(t.context, rows, t.hat1, product);
    add(x, t.hat1, rows * width, t.mask1, dropout, random);
    this.first.forward(t.hat1, rows, t.deviation1, t.between);
    wide.forward(t.between, rows, t.raw, product);
    int n = rows * wide.out();
    for (int i = 0; i < n; i++) {
      t.wide[i] = Functions.gelu(t.raw[i]);
    }
    narrow.forward(t.wide, rows, t.hat2, product);
    add(t.between, t.hat2, rows * width, t.mask2, dropout, random);
    second.forward(t.hat2, rows, t.deviation2, t.out);
  }

  /**
   * @param dy gradient of the output; replaced by that of the input
   * @param wideScratch room for rows × breadth
   * @param qkvScratch room for rows × 3 width
   * @param scratch room for rows × width
   */
  void backward(
      float[] dy,
      int[] lengths,
      int rows,
      Trace t,
      Attention attention,
      float dropout,
      Gradients g,
      float[] wideScratch,
      float[] qkvScratch,
      float[] scratch,
      MatrixProduct product) {
    int width = output.out();
    int n = rows * width;
    second.backward(t.hat2, t.deviation2, dy, rows, g);
    mask(dy, t.mask2, scratch, n, dropout);
    narrow.backward(t.wide, scratch, rows, g, 0, wideScratch, product);
    int m = rows * wide.out();
    for (int i = 0; i < m; i++) {
      wideScratch[i] *= Functions.geluSlope(t.raw[i]);
    }
    wide.backward(t.between, wideScratch, rows, g, 1, dy, product);
    first.backward(t.hat1, t.deviation1, dy, rows, g);
    mask(dy, t.mask1, scratch, n, dropout);
    float[] dcontext = wideScratch;
    output.backward(t.context, scratch, rows, g, 0, dcontext, product);
    int first = 0;
    for (int i = 0; i < lengths.length; i++) {
      attention.backward(t.qkv, first, lengths[i], t.weights[i], dcontext, qkvScratch, product);
      first += lengths[i];
    }
    qkv.backward(t.input, qkvScratch, rows, g, 1, dy, product);
  }

  /** Drops some numbers of {@code y}, and adds {@code x}. */
  private static void add(float[] x, float[] y, int n, float[] mask, float dropout, Random random) {
    if (dropout == 0) {
      for (int i = 0; i < n; i++) {
        y[i] += x[i];
      }
      return;
    }
    Dropout.fill(mask, n, dropout, random);
    for (int i = 0; i < n; i++) {
      y[i] = y[i] * mask[i] + x[i];
    }
  }

  private static void mask(float[] dy, float[] mask, float[] out, int n, float dropout) {
    if (dropout == 0) {
      System.arraycopy(dy, 0, out, 0, n);
      return;
    }
    for (int i = 0; i < n; i++) {
      out[i] = dy[i] * mask[i];
    }
  }
}
