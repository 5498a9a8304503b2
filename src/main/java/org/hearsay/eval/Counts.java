package org.hearsay.eval;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Tallies by name, such as {@code content.overlap.found}; those of several articles add up. */
final class Counts {
  private final Map<String, Long> tallies = new TreeMap<>();

  void add(String name, long number) {
    tallies.merge(name, number, Long::sum);
  }

  /** Notes how many were right, out of how many in gold and how many found. */
  void addMatch(String name, long right, long gold, long found) {
    add(name + ".right", right);
    add(name + ".gold", gold);
    add(name + ".found", found);
  }

  /** Notes one answer. */
  void addAnswer(String name, boolean right) {
    add(name + ".right", right ? 1 : 0);
    add(name + ".gold", 1);
  }

  long get(String name) {
    return tallies.getOrDefault(name, 0L);
  }

  Map<String, Long> all() {
    return tallies;
  }

  static Counts of(Map<String, Long> tallies) {
    Counts counts = new Counts();
    tallies.forEach(counts::add);
    return counts;
  }

  static Counts sum(Collection<Counts> parts) {
    Counts sum = new Counts();
    for (Counts part : parts) {
      part.tallies.forEach(sum::add);
    }
    return sum;
  }
}
