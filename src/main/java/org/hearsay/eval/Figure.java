package org.hearsay.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One result, in percent.
 *
 * @param value null where it is undefined: nothing in gold to measure it on
 * @param low lower end of the 95 % bootstrap interval over articles; null with fewer than two
 *     articles, or where the value is
 * @param high upper end
 */
public record Figure(Double value, Double low, Double high) {
  private static final double TAIL = 0.025;

  /** All figures of the articles together, by name. */
  static Map<String, Figure> all(List<Counts> articles) {
    Map<String, List<Double>> drawn = new TreeMap<>();
    for (Counts draw : new Resampling(articles).draws()) {
      Metrics.of(draw)
          .forEach(
              (name, value) -> {
                if (value != null) {
                  drawn.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
              });
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    Metrics.of(Counts.sum(articles))
        .forEach((name, value) -> figures.put(name, of(value, drawn.get(name))));
    return figures;
  }

  private static Figure of(Double value, List<Double> drawn) {
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
