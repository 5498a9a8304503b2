package org.hearsay.train.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.attribution.Windows;
import org.hearsay.attribution.WordScorer;
import org.hearsay.attribution.WordScores;
import org.hearsay.train.encoder.Parameter.Group;

/**
 * An encoder with three heads: tags of statements, tags of statements inside the content of one of
 * them (layers as of Ju et al., NAACL 2018, but both on the rows of the encoder), and links.
 */
public final class AttributionNetwork extends EncoderNetwork<AttributionExample> {
  private static final float LINK_WEIGHT = 0.5f;

  private final TagHead outer;
  private final TagHead inner;
  private final Dense links;
  private final Parameter none = Parameter.zeros("none", 1, 2, Group.HEAD);

  private AttributionNetwork(Map<String, Matrix> weights, int most, Random random) {
    super(weights, most, Windows.KINDS);
    int width = encoder().width();
    this.outer = TagHead.random("tags", width, random);
    this.inner = TagHead.silent("inner", width);
    this.links = head("links", width, WordScores.LINKS, random);
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

  /** Tags of statements that lie in no other. */
  TagHead outer() {
    return outer;
  }

  /** Tags of statements inside the content of another. */
  TagHead inner() {
    return inner;
  }

  Dense links() {
    return links;
  }

  /** Scores of having no cue and of having no source. */
  Parameter none() {
    return none;
  }

  @Override
  List<Parameter> heads() {
    List<Parameter> heads = new ArrayList<>(outer.parameters());
    heads.addAll(inner.parameters());
    heads.addAll(List.of(links.weight(), links.bias(), none));
    return heads;
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
    Map<String, Matrix> beside = new HashMap<>();
    beside.putAll(outer.beside(read.outer()));
    beside.putAll(inner.beside(read.inner()));
    beside.put(none.name(), new Matrix(1, missing.length, missing));
    return beside;
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
        outer.chain(), inner.chain(), none.value()[0], none.value()[1], window, slope, shift);
  }
}
