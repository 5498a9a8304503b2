package org.hearsay.train.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.attribution.TagChain;
import org.hearsay.attribution.WordScores;
import org.hearsay.train.encoder.Parameter.Group;

/**
 * An encoder with two heads on top, for tags and for links, and the scores of the chain of tags.
 * Its numbers are changed in place by training.
 */
public final class Network {
  private static final int HEAD_WIDTH = 32;

  private final Encoder encoder;
  private final Dense tags;
  private final Dense links;
  private final Parameter transitions = zeros("transitions", WordScores.TAGS, WordScores.TAGS);
  private final Parameter starts = zeros("starts", 1, WordScores.TAGS);
  private final Parameter none = Parameter.zeros("none", 1, 2, Group.HEAD);

  private Network(Encoder encoder, Dense tags, Dense links) {
    this.encoder = encoder;
    this.tags = tags;
    this.links = links;
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
  public static Network on(Map<String, Matrix> weights, int most, long seed) {
    List<EncoderLayer> layers = new ArrayList<>();
    while (layers.size() < most && weights.containsKey(layers.size() + ".qkv.weight")) {
      String name = layers.size() + ".";
      layers.add(
          new EncoderLayer(
              dense(weights, name + "qkv"),
              dense(weights, name + "output"),
              norm(weights, name + "first"),
              dense(weights, name + "wide"),
              dense(weights, name + "narrow"),
              norm(weights, name + "second")));
    }
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("no matrix 0.qkv.weight: an encoder needs a layer");
    }
    Norm norm = norm(weights, "norm");
    int width = norm.scale().columns();
    Encoder encoder =
        new Encoder(
            get(weights, "words").values(),
            get(weights, "places").values(),
            parameter(weights, "kinds", Group.VECTOR),
            norm,
            layers,
            width / HEAD_WIDTH);
    Random random = new Random(seed);
    return new Network(
        encoder,
        head("tags", width, WordScores.TAGS, random),
        head("links", width, WordScores.LINKS, random));
  }

  private static Dense head(String name, int width, int size, Random random) {
    return new Dense(
        Parameter.random(name + ".weight", width, size, random),
        Parameter.zeros(name + ".bias", 1, size, Group.HEAD));
  }

  private static Dense dense(Map<String, Matrix> weights, String name) {
    return new Dense(
        parameter(weights, name + ".weight", Group.MATRIX),
        parameter(weights, name + ".bias", Group.VECTOR));
  }

  private static Norm norm(Map<String, Matrix> weights, String name) {
    return new Norm(
        parameter(weights, name + ".scale", Group.VECTOR),
        parameter(weights, name + ".shift", Group.VECTOR));
  }

  private static Parameter parameter(Map<String, Matrix> weights, String name, Group group) {
    Matrix matrix = get(weights, name);
    return new Parameter(name, matrix.rows(), matrix.columns(), group, matrix.values().clone());
  }

  private static Matrix get(Map<String, Matrix> weights, String name) {
    Matrix matrix = weights.get(name);
    if (matrix == null) {
      throw new IllegalArgumentException("no matrix " + name + " among " + weights.size());
    }
    return matrix;
  }

  /** Layers of the encoder. */
  public int layers() {
    return encoder.layers().size();
  }

  Encoder encoder() {
    return encoder;
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

  /** Everything that is trained, in a fixed order. */
  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(encoder.parameters());
    Collections.addAll(
        all, tags.weight(), tags.bias(), links.weight(), links.bias(), transitions, starts, none);
    return all;
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

  /** All numbers by name: those of the encoder and the heads, and {@code transitions} and so on. */
  public Map<String, Matrix> weights() {
    Map<String, Matrix> weights = new LinkedHashMap<>();
    int width = encoder.width();
    weights.put("words", matrix(encoder.words(), width));
    weights.put("places", matrix(encoder.places(), width));
    for (Parameter parameter : parameters()) {
      weights.put(
          parameter.name(),
          new Matrix(parameter.rows(), parameter.columns(), parameter.value().clone()));
    }
    return weights;
  }

  private static Matrix matrix(float[] values, int width) {
    return new Matrix(values.length / width, width, values.clone());
  }
}
