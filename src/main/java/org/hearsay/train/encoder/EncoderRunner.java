package org.hearsay.train.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.pieces.PieceWindow;

/** Runs an encoder forth and back over a few windows, and picks the rows that its heads need. */
final class EncoderRunner {
  private final Encoder encoder;
  private final MatrixProduct product;
  private final Encoder.Trace trace = new Encoder.Trace();
  private int[] pieces;
  private int[] kinds;
  private int[] lengths;
  private int[] picked;
  private float[] rows;
  private float[] drows;
  private float[] dout;

  EncoderRunner(Encoder encoder, MatrixProduct product) {
    this.encoder = encoder;
    this.product = product;
  }

  /** How many rows were picked of all windows. */
  int count() {
    return picked.length;
  }

  /** The picked rows of all windows, one window behind the other; may be longer. */
  float[] rows() {
    return rows;
  }

  /** Room for the gradient of the picked rows. */
  float[] drows() {
    drows = Room.grown(drows, count() * encoder.width());
    return drows;
  }

  void forward(List<PieceWindow> windows, float dropout, Random random) {
    gather(windows);
    encoder.forward(pieces, kinds, lengths, trace, dropout, random, product);
    int width = encoder.width();
    rows = Room.grown(rows, count() * width);
    for (int i = 0; i < count(); i++) {
      System.arraycopy(trace.out(), picked[i] * width, rows, i * width, width);
    }
  }

  /** Adds to the gradients what {@link #drows} says. */
  void backward(float dropout, Gradients gradients) {
    int width = encoder.width();
    dout = Room.grown(dout, pieces.length * width);
    Arrays.fill(dout, 0, pieces.length * width, 0);
    for (int i = 0; i < count(); i++) {
      System.arraycopy(drows, i * width, dout, picked[i] * width, width);
    }
    encoder.backward(kinds, lengths, trace, dropout, dout, gradients, product);
  }

  private void gather(List<PieceWindow> windows) {
    int all = windows.stream().mapToInt(window -> window.pieces().length).sum();
    pieces = new int[all];
    kinds = new int[all];
    lengths = new int[windows.size()];
    picked = new int[windows.stream().mapToInt(window -> window.words().length).sum()];
    int row = 0;
    int word = 0;
    for (int i = 0; i < lengths.length; i++) {
      PieceWindow window = windows.get(i);
      lengths[i] = window.pieces().length;
      System.arraycopy(window.pieces(), 0, pieces, row, lengths[i]);
      System.arraycopy(window.kinds(), 0, kinds, row, lengths[i]);
      for (int first : window.words()) {
        picked[word++] = row + first;
      }
      row += lengths[i];
    }
  }
}
