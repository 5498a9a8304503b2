package org.hearsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.attribution.CandidateExamples.Example;
import org.hearsay.attribution.LinearModel;

/**
 * Trains a logistic regression over named binary features by stochastic gradient descent with a
 * rate for each weight (AdaGrad; Duchi, Hazan and Singer, JMLR 2011). The same examples give the
 * same weights on every machine.
 *
 * @param epochs how often each example is seen, 1 or more
 * @param rate initial learning rate, above 0
 * @param decay weight decay, 0 or more
 * @param minCount how many examples must have a feature for it to get a weight, 1 or more
 * @param seed of the order in which examples are seen
 */
public record LogisticRegression(int epochs, double rate, double decay, int minCount, long seed) {
  private static final double SMALLEST = 0.02;
  private static final double EPSILON = 1e-6;

  /** The settings that the shipped model was trained with. */
  public static LogisticRegression standard() {
    return new LogisticRegression(8, 0.15, 1e-4, 3, 7);
  }

  /** The trained model; weights are rounded to three decimals, and those near 0 left out. */
  public LinearModel train(List<Example> examples) {
    List<String> names = features(examples);
    Map<String, Integer> ids = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      ids.put(names.get(i), i);
    }
    int bias = names.size();
    int[][] features =
        examples.stream()
            .map(
                e ->
                    IntStream.concat(
                            e.features().stream()
                                .distinct()
                                .filter(ids::containsKey)
                                .mapToInt(ids::get),
                            IntStream.of(bias))
                        .toArray())
            .toArray(int[][]::new);
    double[] weights = descend(examples, features, bias + 1);
    Map<String, Double> kept = new TreeMap<>();
    for (int i = 0; i < bias; i++) {
      if (Math.abs(weights[i]) >= SMALLEST) {
        kept.put(names.get(i), rounded(weights[i]));
      }
    }
    kept.put(LinearModel.BIAS, rounded(weights[bias]));
    return new LinearModel(kept);
  }

  private List<String> features(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      example.features().stream().distinct().forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    List<String> names = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          if (count >= minCount) {
            names.add(name);
          }
        });
    return names;
  }

  private double[] descend(List<Example> examples, int[][] features, int size) {
    double[] weights = new double[size];
    double[] squares = new double[size];
    Random random = new Random(seed);
    int[] order = IntStream.range(0, features.length).toArray();
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int i : order) {
        double sum = 0;
        for (int f : features[i]) {
          sum += weights[f];
        }
        double error = 1 / (1 + StrictMath.exp(-sum)) - (examples.get(i).positive() ? 1 : 0);
        for (int f : features[i]) {
          double gradient = error + decay * weights[f];
          squares[f] += gradient * gradient;
          weights[f] -= rate * gradient / Math.sqrt(squares[f] + EPSILON);
        }
      }
    }
    return weights;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }
}
