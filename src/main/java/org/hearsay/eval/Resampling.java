package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Articles drawn again with replacement (Efron 1979), {@value #DRAWS} times. Sets of the same size
 * get the same draws, so that two systems are compared on the same articles.
 */
final class Resampling {
  static final int DRAWS = 1_000;
  private static final long SEED = 17;

  private final List<String> names;
  private final int[][] columns;
  private final long[][] values;

  /**
   * @param articles counts of each
   */
  Resampling(List<Counts> articles) {
    TreeSet<String> all = new TreeSet<>();
    articles.forEach(counts -> all.addAll(counts.all().keySet()));
    this.names = List.copyOf(all);
    this.columns = new int[articles.size()][];
    this.values = new long[articles.size()][];
    for (int i = 0; i < articles.size(); i++) {
      columns[i] = articles.get(i).all().keySet().stream().mapToInt(this::column).toArray();
      values[i] = articles.get(i).all().values().stream().mapToLong(Long::longValue).toArray();
    }
  }

  private int column(String name) {
    return Collections.binarySearch(names, name);
  }

  /** The summed counts of each draw; none with fewer than two articles. */
  List<Counts> draws() {
    List<Counts> draws = new ArrayList<>();
    Random random = new Random(SEED);
    int articles = columns.length;
    for (int i = 0; i < DRAWS && articles > 1; i++) {
      long[] sum = new long[names.size()];
      for (int j = 0; j < articles; j++) {
        int drawn = random.nextInt(articles);
        for (int k = 0; k < columns[drawn].length; k++) {
          sum[columns[drawn][k]] += values[drawn][k];
        }
      }
      draws.add(counts(sum));
    }
    return draws;
  }

  private Counts counts(long[] sum) {
    Counts counts = new Counts();
    for (int i = 0; i < sum.length; i++) {
      counts.add(names.get(i), sum[i]);
    }
    return counts;
  }
}
