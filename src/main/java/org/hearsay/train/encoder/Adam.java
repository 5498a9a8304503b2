package org.hearsay.train.encoder;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019). Gradients of several threads
 * are added in their order, so that a step gives the same numbers every time.
 */
final class Adam {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = 0.01f;
  private static final float LONGEST = 5;

  private final List<Parameter> parameters;
  private final IdentityHashMap<Parameter, float[]> means = new IdentityHashMap<>();
  private final IdentityHashMap<Parameter, float[]> squares = new IdentityHashMap<>();
  private final Rates rates;
  private int steps;

  Adam(List<Parameter> parameters, Rates rates) {
    this.parameters = parameters;
    this.rates = rates;
    for (Parameter parameter : parameters) {
      means.put(parameter, new float[parameter.value().length]);
      squares.put(parameter, new float[parameter.value().length]);
    }
  }

  /**
   * Changes the parameters against their gradients, and sets these to 0.
   *
   * @param part share of the full rates, in [0, 1]
   * @return whether the step was taken: it is not where a gradient is not finite
   */
  boolean step(List<Gradients> gradients, double part, Pair pair) {
    List<List<Parameter>> halves = halves();
    double[] sums = new double[halves.size()];
    pair.run(half -> sums[half] = add(halves.get(half), gradients));
    double length = Math.sqrt(Arrays.stream(sums).sum());
    boolean good = Double.isFinite(length);
    if (good) {
      steps++;
      float clip = (float) Math.min(1, LONGEST / (length + 1e-6));
      pair.run(
          half ->
              halves
                  .get(half)
                  .forEach(parameter -> change(parameter, gradients.get(0), clip, part)));
    }
    gradients.forEach(Gradients::clear);
    return good;
  }

  /** Adds all gradients to the first; the sum of their squares. */
  private static double add(List<Parameter> parameters, List<Gradients> gradients) {
    double sum = 0;
    for (Parameter parameter : parameters) {
      float[] first = gradients.get(0).of(parameter);
      for (int g = 1; g < gradients.size(); g++) {
        float[] other = gradients.get(g).of(parameter);
        for (int i = 0; i < first.length; i++) {
          first[i] += other[i];
        }
      }
      for (float value : first) {
        sum += value * value;
      }
    }
    return sum;
  }

  private void change(Parameter parameter, Gradients gradients, float clip, double part) {
    float[] value = parameter.value();
    float[] slope = gradients.of(parameter);
    float[] mean = means.get(parameter);
    float[] square = squares.get(parameter);
    float rate = (float) (rates.of(parameter) * part);
    float keep = rates.decays(parameter) ? 1 - rate * DECAY : 1;
    float meanScale = (float) (1 / (1 - Math.pow(FIRST, steps)));
    float squareScale = (float) (1 / (1 - Math.pow(SECOND, steps)));
    for (int i = 0; i < value.length; i++) {
      float s = slope[i] * clip;
      mean[i] = FIRST * mean[i] + (1 - FIRST) * s;
      square[i] = SECOND * square[i] + (1 - SECOND) * s * s;
      float width = (float) Math.sqrt(square[i] * squareScale) + EPSILON;
      value[i] = value[i] * keep - rate * mean[i] * meanScale / width;
    }
  }

  /** Two lists of about the same number of numbers. */
  private List<List<Parameter>> halves() {
    List<List<Parameter>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    long[] sizes = new long[halves.size()];
    for (Parameter parameter : parameters) {
      int smaller = sizes[0] <= sizes[1] ? 0 : 1;
      halves.get(smaller).add(parameter);
      sizes[smaller] += parameter.value().length;
    }
    return halves;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(steps);
    for (Parameter parameter : parameters) {
      Floats.write(means.get(parameter), out);
      Floats.write(squares.get(parameter), out);
    }
  }

  void read(DataInput in) throws IOException {
    steps = in.readInt();
    for (Parameter parameter : parameters) {
      Floats.read(means.get(parameter), in);
      Floats.read(squares.get(parameter), in);
    }
  }
}
