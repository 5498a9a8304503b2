package org.hearsay.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/** Labels of gold against answers, and the figures made of them. */
final class Confusion {
  private static final double PERCENT = 100;

  private final ConfusionKind kind;
  private final Counts counts;

  Confusion(ConfusionKind kind, Counts counts) {
    this.kind = kind;
    this.counts = counts;
  }

  /** How often each label of gold got each answer; every cell is there. */
  Map<String, Map<String, Long>> matrix() {
    Map<String, Map<String, Long>> matrix = new LinkedHashMap<>();
    for (String gold : kind.labels()) {
      Map<String, Long> row = new LinkedHashMap<>();
      kind.answers().forEach(answer -> row.put(answer, cell(gold, answer)));
      matrix.put(gold, row);
    }
    return matrix;
  }

  /** The mean F1 of the labels, 0 for one that occurs neither in gold nor in answers. */
  Double macroF1() {
    double sum = 0;
    long all = 0;
    for (String label : kind.labels()) {
      long gold = 0;
      long found = 0;
      for (String other : kind.labels()) {
        gold += answered(label, other);
        found += answered(other, label);
      }
      sum += gold + found == 0 ? 0 : 2.0 * answered(label, label) / (gold + found);
      all += gold;
    }
    return all == 0 ? null : PERCENT * sum / kind.labels().size();
  }

  /** The share of right answers. */
  Double accuracy() {
    long right = 0;
    long all = 0;
    for (String gold : kind.labels()) {
      right += answered(gold, gold);
      for (String answer : kind.answers()) {
        all += cell(gold, answer);
      }
    }
    return percent(right, all);
  }

  private long cell(String gold, String answer) {
    return counts.get(kind.key() + ".confusion." + gold + "." + answer);
  }

  /** A missing answer counts as the one that it stands for. */
  private long answered(String gold, String answer) {
    String missing = kind.missingFor(answer);
    return cell(gold, answer) + (missing == null ? 0 : cell(gold, missing));
  }

  /** Null for a part of nothing. */
  static Double percent(long part, long whole) {
    return whole == 0 ? null : PERCENT * part / whole;
  }
}
