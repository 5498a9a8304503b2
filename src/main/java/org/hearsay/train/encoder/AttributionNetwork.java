package org.hearsay.train.encoder;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.attribution.TagChain;
import org.hearsay.attribution.WordScorer;
import org.hearsay.attribution.WordScores;
import org.hearsay.train.encoder.Parameter.Group;

/** An encoder with two heads, for tags and for links, and the scores of the chain of tags. */
public final class AttributionNetwork extends EncoderNetwork<AttributionExample> {
  private static final int KINDS = 2;
  private static final float LINK_WEIGHT = 0.5f;

  private final Dense tags;
  private final Dense links;
  private final Parameter transitions = zeros("transitions", WordScores.TAGS, WordScores.TAGS);
  private final Parameter starts = zeros("starts", 1, WordScores.TAGS);
  private final Parameter none = Parameter.zeros("none", 1, 2, Group.HEAD);

  private AttributionNetwork(Map<String, Matrix> weights, int most, Random random) {
    super(weights, most, KINDS);
    int width = encoder().width();
    this.tags = head("tags", width, WordScores.TAGS, random);
    this.links = head("links", width, WordScores.LINKS, random);
  }

  private static Parameter zeros(String name, int rows, int columns) {
    return Parameter.zeros(name, rows, columns, Group.TRANSITION);
  }

  /**
   * A network on a trained encoder, its heads random.
   *
   * @param weights by the names that {@link #weights} gives; heads are not looked at
   * @param most layers that are taken, from the lowest up
   * @param seed of the heads
   * @throws IllegalArgumentException if a matrix is missing
   */
  public static AttributionNetwork on(Map<String, Matrix> weights, int most, long seed) {
    return new AttributionNetwork(weights, most, new Random(seed));
  }

  Dense tags() {
    return tags;
  }

  Dense links() {
    return links;
  }

  Parameter transitions() {
    return transitions;
  }

  Parameter starts() {
    return starts;
  }

  Parameter none() {
    return none;
  }

  @Override
  List<Parameter> heads() {
    return List.of(
        tags.weight(), tags.bias(), links.weight(), links.bias(), transitions, starts, none);
  }

  @Override
  Runner<AttributionExample> runner(MatrixProduct product, Gradients gradients) {
    return new AttributionRunner(this, product, gradients, LINK_WEIGHT);
  }

  /** Scores by the network as it is then; one for each thread. */
  public WordScorer scorer(MatrixProduct product) {
    return new AttributionRunner(this, product, null, LINK_WEIGHT);
  }

  @Override
  Map<String, Matrix> beside(List<String> settings) {
    NetworkSettings read = NetworkSettings.parse(settings);
    float[] missing = {(float) read.noCue(), (float) read.noSource()};
    return Map.of(
        transitions.name(),
        new Matrix(WordScores.TAGS, WordScores.TAGS, read.chain().transitions()),
        starts.name(),
        new Matrix(1, WordScores.TAGS, read.chain().starts()),
        none.name(),
        new Matrix(1, missing.length, missing));
  }

  /**
   * What stands beside the network in its files.
   *
   * @param window most word pieces that are read together
   * @param slope of the calibrated confidence
   * @param shift of the calibrated confidence
   */
  public NetworkSettings settings(int window, double slope, double shift) {
    return new NetworkSettings(
        new TagChain(transitions.value().clone(), starts.value().clone()),
        none.value()[0],
        none.value()[1],
        window,
        slope,
        shift);
  }
}
