package org.hearsay.train.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.attribution.LinkVectors;
import org.hearsay.attribution.WordScorer;
import org.hearsay.attribution.WordScores;
import org.hearsay.pieces.PieceWindow;

/** Runs the network that finds attributions. */
final class AttributionRunner implements Runner<AttributionExample>, WordScorer {
  private final AttributionNetwork network;
  private final MatrixProduct product;
  private final Gradients gradients;
  private final float linkWeight;
  private final EncoderRunner encoder;
  private final Rows outer = new Rows(WordScores.TAGS);
  private final Rows inner = new Rows(WordScores.TAGS);
  private final Rows links = new Rows(WordScores.LINKS);

  /**
   * @param gradients where to add up; null if there is only the way forth
   * @param linkWeight of the links against the tags
   */
  AttributionRunner(
      AttributionNetwork network, MatrixProduct product, Gradients gradients, float linkWeight) {
    this.network = network;
    this.product = product;
    this.gradients = gradients;
    this.linkWeight = linkWeight;
    this.encoder = new EncoderRunner(network.encoder(), product);
  }

  /** What a head gives for the words of all windows, one behind the other, and its gradient. */
  private static final class Rows {
    private final int columns;
    private float[] values;
    private float[] slopes;

    Rows(int columns) {
      this.columns = columns;
    }

    void room(int words) {
      values = Room.grown(values, words * columns);
    }

    void clear(int words) {
      slopes = Room.grown(slopes, words * columns);
      Arrays.fill(slopes, 0, words * columns, 0);
    }

    float[] of(int words) {
      return Arrays.copyOf(values, words * columns);
    }
  }

  @Override
  public WordScores score(PieceWindow window) {
    forward(List.of(window), 0, null);
    int count = window.words().length;
    return new WordScores(outer.of(count), inner.of(count), links.of(count));
  }

  @Override
  public double step(
      List<AttributionExample> examples, float dropout, Random random, float weight) {
    forward(examples.stream().map(AttributionExample::window).toList(), dropout, random);
    int count = encoder.count();
    outer.clear(count);
    inner.clear(count);
    links.clear(count);
    double loss = losses(examples, weight);
    backward(network.outer().scores(), outer, 0);
    backward(network.inner().scores(), inner, 1);
    backward(network.links(), links, 1);
    encoder.backward(dropout, gradients);
    return loss;
  }

  private double losses(List<AttributionExample> examples, float weight) {
    ChainLoss outerChain = new ChainLoss(network.outer(), gradients);
    ChainLoss innerChain = new ChainLoss(network.inner(), gradients);
    LinkLoss link =
        new LinkLoss(
            links.values, links.slopes, network.none().value(), gradients.of(network.none()));
    double loss = 0;
    int first = 0;
    for (AttributionExample example : examples) {
      loss += loss(example.outer(), first, outerChain, outer, link, weight);
      loss += loss(example.inner(), first, innerChain, inner, link, weight);
      first += example.words();
    }
    return loss;
  }

  private double loss(
      Labels labels, int first, ChainLoss chain, Rows tags, LinkLoss link, float weight) {
    if (!labels.known()) {
      return 0;
    }
    int[][] sources = moved(labels.sources(), first);
    int[][] cues = moved(labels.cues(), first);
    int[][] contents = moved(labels.contents(), first);
    float part = weight * linkWeight;
    return chain.add(tags.values, first, labels.tags(), tags.slopes, weight)
        + linkWeight
            * link.add(
                contents,
                LinkVectors.CONTENT,
                cues,
                LinkVectors.CUE_OF_CONTENT,
                labels.cueOf(),
                0,
                part)
        + linkWeight
            * link.add(
                cues, LinkVectors.CUE, sources, LinkVectors.SOURCE, labels.sourceOf(), 1, part);
  }

  private static int[][] moved(int[][] stretches, int by) {
    int[][] moved = new int[stretches.length][];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = new int[] {stretches[i][0] + by, stretches[i][1] + by};
    }
    return moved;
  }

  private void forward(List<PieceWindow> windows, float dropout, Random random) {
    encoder.forward(windows, dropout, random);
    forward(network.outer().scores(), outer);
    forward(network.inner().scores(), inner);
    forward(network.links(), links);
  }

  private void forward(Dense head, Rows rows) {
    rows.room(encoder.count());
    head.forward(encoder.rows(), encoder.count(), rows.values, product);
  }

  private void backward(Dense head, Rows rows, float beta) {
    head.backward(
        encoder.rows(), rows.slopes, encoder.count(), gradients, beta, encoder.drows(), product);
  }
}
