package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two evaluations on the same gold. The p-value is two-sided, from a paired bootstrap over
 * articles: twice the share of draws in which the difference has the other sign or none, at least 2
 * in {@value Resampling#DRAWS}; Berg-Kirkpatrick et al. (EMNLP 2012) say what it is worth.
 *
 * @param changes by name of figure, those that are defined on both sides
 * @param measure the figure by which articles are compared; null if none is defined
 * @param better articles with a higher figure than before, most changed first
 * @param worse articles with a lower one
 */
public record Comparison(
    Map<String, Change> changes,
    String measure,
    List<ArticleChange> better,
    List<ArticleChange> worse) {

  /** By these, the first that is defined, articles are compared. */
  private static final List<String> MEASURES =
      List.of("attribution.f1", "newsmtsc.accuracy", "dse.micro_f1");

  /**
   * How a figure changed.
   *
   * @param before in percent
   * @param after in percent
   * @param p in [0, 1]; null with fewer than two articles
   */
  public record Change(double before, double after, Double p) {
    private static final double NOTHING = 1e-9;

    public double delta() {
      return after - before;
    }

    /** Whether it fell at all. */
    public boolean fell() {
      return delta() < -NOTHING;
    }
  }

  /** How an article changed by {@link #measure}. */
  public record ArticleChange(String article, double before, double after) {
    double delta() {
      return after - before;
    }
  }

  /**
   * @param before counts of each article of an earlier evaluation
   * @param after counts of the same articles now
   * @throws IllegalArgumentException if they are not of the same articles; the message names one
   */
  public static Comparison of(
      Map<String, Map<String, Long>> before, Map<String, Map<String, Long>> after) {
    Stream.of(before, after)
        .flatMap(side -> side.keySet().stream())
        .filter(id -> !before.containsKey(id) || !after.containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("only one of the two knows the article " + id);
            });
    List<Counts> first = new ArrayList<>();
    List<Counts> second = new ArrayList<>();
    after.forEach(
        (id, counts) -> {
          first.add(Counts.of(before.get(id)));
          second.add(Counts.of(counts));
        });
    Map<String, Change> changes = changes(first, second);
    String measure = MEASURES.stream().filter(changes::containsKey).findFirst().orElse(null);
    List<ArticleChange> articles = articles(List.copyOf(after.keySet()), first, second, measure);
    return new Comparison(
        changes,
        measure,
        articles.stream()
            .filter(change -> change.delta() > 0)
            .sorted(Comparator.comparingDouble(change -> -change.delta()))
            .toList(),
        articles.stream()
            .filter(change -> change.delta() < 0)
            .sorted(Comparator.comparingDouble(ArticleChange::delta))
            .toList());
  }

  private static Map<String, Change> changes(List<Counts> before, List<Counts> after) {
    Map<String, Double> old = Metrics.of(Counts.sum(before));
    Map<String, Double> now = Metrics.of(Counts.sum(after));
    Map<String, int[]> signs = signs(before, after);
    Map<String, Change> changes = new LinkedHashMap<>();
    now.forEach(
        (name, value) -> {
          if (value != null && old.get(name) != null) {
            changes.put(name, new Change(old.get(name), value, p(signs.get(name))));
          }
        });
    return changes;
  }

  /** For each figure in how many draws it was defined, did not fall, and did not rise. */
  private static Map<String, int[]> signs(List<Counts> before, List<Counts> after) {
    List<Counts> old = new Resampling(before).draws();
    List<Counts> now = new Resampling(after).draws();
    Map<String, int[]> signs = new LinkedHashMap<>();
    for (int i = 0; i < now.size(); i++) {
      Map<String, Double> first = Metrics.of(old.get(i));
      Metrics.of(now.get(i))
          .forEach(
              (name, value) -> {
                if (value != null && first.get(name) != null) {
                  int[] sign = signs.computeIfAbsent(name, key -> new int[3]);
                  sign[0]++;
                  sign[1] += value >= first.get(name) ? 1 : 0;
                  sign[2] += value <= first.get(name) ? 1 : 0;
                }
              });
    }
    return signs;
  }

  private static Double p(int[] signs) {
    return signs == null
        ? null
        : Math.min(1, 2.0 * (Math.min(signs[1], signs[2]) + 1) / (signs[0] + 1));
  }

  private static List<ArticleChange> articles(
      List<String> ids, List<Counts> before, List<Counts> after, String measure) {
    List<ArticleChange> changes = new ArrayList<>();
    for (int i = 0; measure != null && i < ids.size(); i++) {
      Double old = Metrics.of(before.get(i)).get(measure);
      Double now = Metrics.of(after.get(i)).get(measure);
      if (old != null && now != null) {
        changes.add(new ArticleChange(ids.get(i), old, now));
      }
    }
    return changes;
  }
}
