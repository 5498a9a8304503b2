package org.hearsay.train.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.pieces.PieceWindow;
import org.hearsay.stance.Pooling;
import org.hearsay.stance.StanceScorer;
import org.hearsay.stance.TargetWindow;

/** Runs the network that tells polarities. */
final class StanceRunner implements Runner<StanceExample>, StanceScorer {
  private final StanceNetwork network;
  private final MatrixProduct product;
  private final Gradients gradients;
  private final EncoderRunner encoder;
  private float[] columns;
  private float[] dcolumns;

  /**
   * @param gradients where to add up; null if there is only the way forth
   */
  StanceRunner(StanceNetwork network, MatrixProduct product, Gradients gradients) {
    this.network = network;
    this.product = product;
    this.gradients = gradients;
    this.encoder = new EncoderRunner(network.encoder(), product);
  }

  @Override
  public float[] score(TargetWindow window) {
    forward(List.of(window.pieces()), 0, null);
    return Arrays.copyOf(columns, window.spans().size() * Pooling.COLUMNS);
  }

  @Override
  public double step(List<StanceExample> examples, float dropout, Random random, float weight) {
    forward(examples.stream().map(StanceExample::window).toList(), dropout, random);
    int rows = encoder.count();
    dcolumns = Room.grown(dcolumns, rows * Pooling.COLUMNS);
    Arrays.fill(dcolumns, 0, rows * Pooling.COLUMNS, 0);
    double loss = 0;
    int first = 0;
    for (StanceExample example : examples) {
      int count = example.targets().spans().size();
      for (int i = 0; i < example.shares().length; i++) {
        int[] target = example.targets().targets()[i];
        if (target.length > 0 && example.shares()[i] != null) {
          loss += add(example.shares()[i], new Pooling(columns, first, count, target), weight);
        }
      }
      first += count;
    }
    network
        .stance()
        .backward(encoder.rows(), dcolumns, rows, gradients, 0, encoder.drows(), product);
    encoder.backward(dropout, gradients);
    return loss;
  }

  /** The cross entropy of one target, and its gradient. */
  private double add(float[] shares, Pooling pooling, float weight) {
    double[] expected = Pooling.softmax(pooling.scores());
    double loss = 0;
    double[] slopes = new double[expected.length];
    for (int i = 0; i < slopes.length; i++) {
      loss -= shares[i] == 0 ? 0 : shares[i] * Math.log(expected[i]);
      slopes[i] = weight * (expected[i] - shares[i]);
    }
    pooling.backward(slopes, dcolumns);
    return loss;
  }

  private void forward(List<PieceWindow> windows, float dropout, Random random) {
    encoder.forward(windows, dropout, random);
    int count = encoder.count();
    columns = Room.grown(columns, count * Pooling.COLUMNS);
    network.stance().forward(encoder.rows(), count, columns, product);
  }
}
