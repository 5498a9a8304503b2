package org.hearsay.train.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.attribution.LinkVectors;
import org.hearsay.attribution.PieceWindow;
import org.hearsay.attribution.WordScorer;
import org.hearsay.attribution.WordScores;

/** Runs a network forth and back over a few windows; one for each thread. */
final class BatchRunner implements WordScorer {
  private final Network network;
  private final MatrixProduct product;
  private final Gradients gradients;
  private final Encoder.Trace trace = new Encoder.Trace();
  private int[] pieces;
  private int[] kinds;
  private int[] lengths;
  private int[] firsts;
  private float[] words;
  private float[] scores;
  private float[] vectors;
  private float[] dscores;
  private float[] dvectors;
  private float[] dwords;
  private float[] dout;

  /**
   * @param gradients where to add up; null if there is only the way forth
   */
  BatchRunner(Network network, MatrixProduct product, Gradients gradients) {
    this.network = network;
    this.product = product;
    this.gradients = gradients;
  }

  Gradients gradients() {
    return gradients;
  }

  @Override
  public WordScores score(PieceWindow window) {
    forward(List.of(window), 0, null);
    int count = window.words().length;
    return new WordScores(
        Arrays.copyOf(scores, count * WordScores.TAGS),
        Arrays.copyOf(vectors, count * WordScores.LINKS));
  }

  /**
   * One pass forth and back; adds to the gradients.
   *
   * @param weight of each window in the gradients
   * @param linkWeight of the links against the tags
   * @return the sum of the losses
   */
  double step(
      List<Example> examples, float dropout, Random random, float weight, float linkWeight) {
    forward(examples.stream().map(Example::window).toList(), dropout, random);
    int count = firsts.length;
    int width = network.encoder().width();
    dscores = Room.grown(dscores, count * WordScores.TAGS);
    dvectors = Room.grown(dvectors, count * WordScores.LINKS);
    dwords = Room.grown(dwords, count * width);
    dout = Room.grown(dout, pieces.length * width);
    Arrays.fill(dscores, 0, count * WordScores.TAGS, 0);
    Arrays.fill(dvectors, 0, count * WordScores.LINKS, 0);
    Arrays.fill(dout, 0, pieces.length * width, 0);
    double loss = losses(examples, weight, linkWeight);
    network.tags().backward(words, dscores, count, gradients, 0, dwords, product);
    network.links().backward(words, dvectors, count, gradients, 1, dwords, product);
    for (int i = 0; i < count; i++) {
      System.arraycopy(dwords, i * width, dout, firsts[i] * width, width);
    }
    network.encoder().backward(kinds, lengths, trace, dropout, dout, gradients, product);
    return loss;
  }

  private double losses(List<Example> examples, float weight, float linkWeight) {
    ChainLoss chain = new ChainLoss(network.transitions(), network.starts(), gradients);
    LinkLoss link = new LinkLoss(vectors, dvectors);
    float[] none = network.none().value();
    float[] dnone = gradients.of(network.none());
    double loss = 0;
    int first = 0;
    for (Example example : examples) {
      if (example.tags().words() > 0) {
        loss += chain.add(scores, first, example.tags(), dscores, weight);
      }
      int[][] sources = moved(example.sources(), first);
      int[][] cues = moved(example.cues(), first);
      int[][] contents = moved(example.contents(), first);
      float part = weight * linkWeight;
      loss +=
          linkWeight
                  * link.add(
                      contents,
                      LinkVectors.CONTENT,
                      cues,
                      LinkVectors.CUE_OF_CONTENT,
                      example.cueOf(),
                      none,
                      0,
                      dnone,
                      part)
              + linkWeight
                  * link.add(
                      cues,
                      LinkVectors.CUE,
                      sources,
                      LinkVectors.SOURCE,
                      example.sourceOf(),
                      none,
                      1,
                      dnone,
                      part);
      first += example.tags().words();
    }
    return loss;
  }

  private static int[][] moved(int[][] stretches, int by) {
    int[][] moved = new int[stretches.length][];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = new int[] {stretches[i][0] + by, stretches[i][1] + by};
    }
    return moved;
  }

  private void forward(List<PieceWindow> windows, float dropout, Random random) {
    gather(windows);
    network.encoder().forward(pieces, kinds, lengths, trace, dropout, random, product);
    int width = network.encoder().width();
    int count = firsts.length;
    words = Room.grown(words, count * width);
    scores = Room.grown(scores, count * WordScores.TAGS);
    vectors = Room.grown(vectors, count * WordScores.LINKS);
    for (int i = 0; i < count; i++) {
      System.arraycopy(trace.out(), firsts[i] * width, words, i * width, width);
    }
    network.tags().forward(words, count, scores, product);
    network.links().forward(words, count, vectors, product);
  }

  private void gather(List<PieceWindow> windows) {
    int rows = windows.stream().mapToInt(window -> window.pieces().length).sum();
    pieces = new int[rows];
    kinds = new int[rows];
    lengths = new int[windows.size()];
    firsts = new int[windows.stream().mapToInt(window -> window.words().length).sum()];
    int row = 0;
    int word = 0;
    for (int i = 0; i < lengths.length; i++) {
      PieceWindow window = windows.get(i);
      lengths[i] = window.pieces().length;
      System.arraycopy(window.pieces(), 0, pieces, row, lengths[i]);
      System.arraycopy(window.kinds(), 0, kinds, row, lengths[i]);
      for (int first : window.words()) {
        firsts[word++] = row + first;
      }
      row += lengths[i];
    }
  }
}
