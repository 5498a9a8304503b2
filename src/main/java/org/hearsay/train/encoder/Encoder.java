package org.hearsay.train.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Word pieces to vectors: BERT's embeddings and layers.
 *
 * @param words one row for each piece; not trained
 * @param places one row for each position; not trained
 * @param kinds one row for each kind of pieces that is told apart
 * @param norm of the embeddings
 * @param layers bottom to top
 * @param heads of attention
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
record Encoder(
    float[] words,
    float[] places,
    Parameter kinds,
    Norm norm,
    List<EncoderLayer> layers,
    int heads) {

  int width() {
    return norm.scale().columns();
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(List.of(kinds, norm.scale(), norm.shift()));
    layers.forEach(layer -> all.addAll(layer.parameters()));
    return all;
  }

  /** Room for one batch; one for each thread. */
  static final class Trace {
    final List<EncoderLayer.Trace> layers = new ArrayList<>();
    float[] hat;
    float[] deviation;
    float[] embedded;
    float[] mask;
    float[] wide;
    float[] qkv;
    float[] scratch;
    Attention attention;
    int rows;

    float[] out() {
      return layers.get(layers.size() - 1).out;
    }
  }

  /**
   * @param pieces ids of each text, one text behind the other
   * @param kindOf for each piece its row of the kinds
   */
  void forward(
      int[] pieces,
      int[] kindOf,
      int[] lengths,
      Trace t,
      float dropout,
      Random random,
      MatrixProduct product) {
    int width = width();
    int rows = pieces.length;
    t.rows = rows;
    if (t.attention == null) {
      t.attention = new Attention(width, heads);
      layers.forEach(layer -> t.layers.add(new EncoderLayer.Trace()));
    }
    t.hat = Room.grown(t.hat, rows * width);
    t.deviation = Room.grown(t.deviation, rows);
    t.embedded = Room.grown(t.embedded, rows * width);
    t.mask = Room.grown(t.mask, rows * width);
    t.wide = Room.grown(t.wide, rows * layers.get(0).wide().out());
    t.qkv = Room.grown(t.qkv, rows * 3 * width);
    t.scratch = Room.grown(t.scratch, rows * width);
    int row = 0;
    for (int length : lengths) {
      for (int i = 0; i < length; i++, row++) {
        int word = pieces[row] * width;
        int place = i * width;
        int kind = kindOf[row] * width;
        for (int j = 0; j < width; j++) {
          t.hat[row * width + j] = words[word + j] + places[place + j] + kinds.value()[kind + j];
        }
      }
    }
    norm.forward(t.hat, rows, t.deviation, t.embedded);
    if (dropout > 0) {
      Dropout.fill(t.mask, rows * width, dropout, random);
      for (int i = 0; i < rows * width; i++) {
        t.embedded[i] *= t.mask[i];
      }
    }
    float[] x = t.embedded;
    for (int i = 0; i < layers.size(); i++) {
      layers
          .get(i)
          .forward(x, lengths, rows, t.layers.get(i), t.attention, dropout, random, product);
      x = t.layers.get(i).out;
    }
  }

  /**
   * @param dy gradient of the output; used up
   */
  void backward(
      int[] kindOf,
      int[] lengths,
      Trace t,
      float dropout,
      float[] dy,
      Gradients g,
      MatrixProduct product) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      layers
          .get(i)
          .backward(
              dy,
              lengths,
              t.rows,
              t.layers.get(i),
              t.attention,
              dropout,
              g,
              t.wide,
              t.qkv,
              t.scratch,
              product);
    }
    int width = width();
    if (dropout > 0) {
      for (int i = 0; i < t.rows * width; i++) {
        dy[i] *= t.mask[i];
      }
    }
    norm.backward(t.hat, t.deviation, dy, t.rows, g);
    float[] dk = g.of(kinds);
    for (int i = 0; i < t.rows; i++) {
      for (int j = 0; j < width; j++) {
        dk[kindOf[i] * width + j] += dy[i * width + j];
      }
    }
  }
}
