package org.hearsay.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Intervals by drawing articles again with replacement (Efron 1979): the middle 95 % of the figures
 * of {@value #DRAWS} draws. The same articles give the same interval.
 */
final class Bootstrap {
  private static final int DRAWS = 1_000;
  private static final long SEED = 17;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  static Map<String, Figure> of(List<Counts> articles) {
    Map<String, List<Double>> drawn = new TreeMap<>();
    Random random = new Random(SEED);
    for (int i = 0; i < DRAWS && articles.size() > 1; i++) {
      List<Counts> sample = new ArrayList<>();
      for (int j = 0; j < articles.size(); j++) {
        sample.add(articles.get(random.nextInt(articles.size())));
      }
      Metrics.of(Counts.sum(sample))
          .forEach(
              (name, value) -> {
                if (value != null) {
                  drawn.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
              });
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    Metrics.of(Counts.sum(articles))
        .forEach((name, value) -> figures.put(name, figure(value, drawn.get(name))));
    return figures;
  }

  private static Figure figure(Double value, List<Double> drawn) {
    if (value == null || drawn == null) {
      return new Figure(value, null, null);
    }
    drawn.sort(Double::compare);
    return new Figure(value, at(drawn, TAIL), at(drawn, 1 - TAIL));
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }
}
