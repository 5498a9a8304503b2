package org.hearsay.train.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.train.encoder.Parameter.Group;

/**
 * An encoder with what stands on top for one task. Its numbers are changed in place by training.
 *
 * @param <E> what it learns from
 */
public abstract class EncoderNetwork<E extends TrainingExample> {
  /** Numbers that a head of attention compares. */
  public static final int HEAD_WIDTH = 32;

  /** The smallest variance that normalisation divides by, as BERT was trained with. */
  public static final float EPSILON = 1e-12f;

  private final Encoder encoder;

  /**
   * @param weights by the names that {@link #weights} gives; heads are not looked at
   * @param most layers that are taken, from the lowest up
   * @param kinds rows of the table of kinds; those that are missing begin as the first
   * @throws IllegalArgumentException if a matrix is missing
   */
  EncoderNetwork(Map<String, Matrix> weights, int most, int kinds) {
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
    this.encoder =
        new Encoder(
            get(weights, "words").values(),
            get(weights, "places").values(),
            kinds(get(weights, "kinds"), kinds),
            norm,
            layers,
            norm.scale().columns() / HEAD_WIDTH);
  }

  private static Parameter kinds(Matrix given, int rows) {
    int columns = given.columns();
    float[] values = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      int from = row < given.rows() ? row * columns : 0;
      System.arraycopy(given.values(), from, values, row * columns, columns);
    }
    return new Parameter("kinds", rows, columns, Group.VECTOR, values);
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

  static Dense head(String name, int width, int size, Random random) {
    return new Dense(
        Parameter.random(name + ".weight", width, size, random),
        Parameter.zeros(name + ".bias", 1, size, Group.HEAD));
  }

  /** Layers of the encoder. */
  public int layers() {
    return encoder.layers().size();
  }

  Encoder encoder() {
    return encoder;
  }

  /** What is trained besides the encoder, in a fixed order. */
  abstract List<Parameter> heads();

  /**
   * What runs the network forth and back; one for each thread.
   *
   * @param gradients where it adds up
   */
  abstract Runner<E> runner(MatrixProduct product, Gradients gradients);

  /** Everything that is trained, in a fixed order. */
  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(encoder.parameters());
    all.addAll(heads());
    return all;
  }

  /** All numbers by name, those of the heads too. */
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

  /**
   * Becomes what another network of its shape was when it was written. What is not trained, words
   * and places, stays.
   *
   * @param weights by the names that {@link #weights} gives
   * @param settings lines of the file that stood beside it
   * @throws IllegalArgumentException if a matrix is missing or has another size
   */
  public final void become(Map<String, Matrix> weights, List<String> settings) {
    Map<String, Matrix> all = new HashMap<>(weights);
    all.putAll(beside(settings));
    for (Parameter parameter : parameters()) {
      float[] values = get(all, parameter.name()).values();
      if (values.length != parameter.value().length) {
        throw new IllegalArgumentException(
            "matrix %s: %d numbers, not %d"
                .formatted(parameter.name(), values.length, parameter.value().length));
      }
      System.arraycopy(values, 0, parameter.value(), 0, values.length);
    }
  }

  /** A copy of all that is trained. */
  public List<float[]> numbers() {
    return parameters().stream().map(parameter -> parameter.value().clone()).toList();
  }

  /**
   * Moves between what the network is now and what it was: the mean of weights before and after a
   * training on something new forgets less of the old (Wortsman et al., CVPR 2022). What was all
   * zeros then had not been taught anything, and stays as it is now.
   *
   * @param before {@link #numbers} of then
   * @param share of what it is now, in [0, 1]
   */
  public void blend(List<float[]> before, double share) {
    List<Parameter> parameters = parameters();
    for (int i = 0; i < parameters.size(); i++) {
      float[] now = parameters.get(i).value();
      float[] then = before.get(i);
      if (isZero(then)) {
        continue;
      }
      for (int j = 0; j < now.length; j++) {
        now[j] = (float) (share * now[j] + (1 - share) * then[j]);
      }
    }
  }

  private static boolean isZero(float[] numbers) {
    for (float number : numbers) {
      if (number != 0) {
        return false;
      }
    }
    return true;
  }

  /** What is trained and stands in the settings, by the names of parameters. */
  Map<String, Matrix> beside(List<String> settings) {
    return Map.of();
  }

  private static Matrix matrix(float[] values, int width) {
    return new Matrix(values.length / width, width, values.clone());
  }
}
