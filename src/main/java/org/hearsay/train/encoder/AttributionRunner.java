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
  private float[] scores;
  private float[] vectors;
  private float[] dscores;
  private float[] dvectors;

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

  @Override
  public WordScores score(PieceWindow window) {
    forward(List.of(window), 0, null);
    int count = window.words().length;
    return new WordScores(
        Arrays.copyOf(scores, count * WordScores.TAGS),
        Arrays.copyOf(vectors, count * WordScores.LINKS));
  }

  @Override
  public double step(
      List<AttributionExample> examples, float dropout, Random random, float weight) {
    forward(examples.stream().map(AttributionExample::window).toList(), dropout, random);
    int count = encoder.count();
    dscores = Room.grown(dscores, count * WordScores.TAGS);
    dvectors = Room.grown(dvectors, count * WordScores.LINKS);
    Arrays.fill(dscores, 0, count * WordScores.TAGS, 0);
    Arrays.fill(dvectors, 0, count * WordScores.LINKS, 0);
    double loss = losses(examples, weight);
    float[] words = encoder.rows();
    network.tags().backward(words, dscores, count, gradients, 0, encoder.drows(), product);
    network.links().backward(words, dvectors, count, gradients, 1, encoder.drows(), product);
    encoder.backward(dropout, gradients);
    return loss;
  }

  private double losses(List<AttributionExample> examples, float weight) {
    ChainLoss chain = new ChainLoss(network.transitions(), network.starts(), gradients);
    LinkLoss link = new LinkLoss(vectors, dvectors);
    float[] none = network.none().value();
    float[] dnone = gradients.of(network.none());
    double loss = 0;
    int first = 0;
    for (AttributionExample example : examples) {
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
    encoder.forward(windows, dropout, random);
    int count = encoder.count();
    scores = Room.grown(scores, count * WordScores.TAGS);
    vectors = Room.grown(vectors, count * WordScores.LINKS);
    network.tags().forward(encoder.rows(), count, scores, product);
    network.links().forward(encoder.rows(), count, vectors, product);
  }
}
