package org.hearsay.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns counts into figures in percent, by name, in a fixed order; undefined ones are null. */
final class Metrics {
  private static final List<String> MATCHES =
      List.of(
          "content.exact",
          "content.overlap",
          "content.fragment_exact",
          "source.exact",
          "source.overlap",
          "source.fragment_exact",
          "cue.exact",
          "cue.overlap",
          "cue.fragment_exact",
          "attribution");
  private static final List<String> ANSWERS =
      List.of(
          "recall.direct",
          "recall.indirect",
          "recall.mixed",
          "kind",
          "speaker.matched",
          "speaker.end_to_end",
          "speaker.name",
          "speaker.nominal",
          "speaker.pronoun",
          "speaker.none",
          "nested");
  private static final List<String> POLARITIES = List.of("positive", "negative", "neutral");
  private static final List<String> ANSWERED = List.of("positive", "negative", "neutral", "none");
  private static final double PERCENT = 100;

  private Metrics() {}

  static Map<String, Double> of(Counts counts) {
    Map<String, Double> figures = new LinkedHashMap<>();
    MATCHES.forEach(name -> addMatch(figures, name, counts));
    ANSWERS.forEach(
        name -> figures.put(name, ratio(counts.get(name + ".right"), counts.get(name + ".gold"))));
    figures.put("stance.macro_f1", macroF1(counts));
    figures.put("stance.accuracy", accuracy(counts));
    addMatch(figures, "stance.triples", counts);
    return figures;
  }

  private static void addMatch(Map<String, Double> figures, String name, Counts counts) {
    long right = counts.get(name + ".right");
    long gold = counts.get(name + ".gold");
    long found = counts.get(name + ".found");
    figures.put(name + ".precision", ratio(right, found));
    figures.put(name + ".recall", ratio(right, gold));
    figures.put(name + ".f1", gold == 0 ? null : ratio(2 * right, gold + found));
  }

  private static Double ratio(long part, long whole) {
    return whole == 0 ? null : PERCENT * part / whole;
  }

  /** A target that was not found counts as neutral. */
  private static long confused(Counts counts, String gold, String found) {
    long number = counts.get("stance.confusion." + gold + "." + found);
    return found.equals("neutral")
        ? number + counts.get("stance.confusion." + gold + ".none")
        : number;
  }

  private static Double macroF1(Counts counts) {
    double sum = 0;
    long all = 0;
    for (String polarity : POLARITIES) {
      long right = confused(counts, polarity, polarity);
      long gold = 0;
      long found = 0;
      for (String other : POLARITIES) {
        gold += confused(counts, polarity, other);
        found += confused(counts, other, polarity);
      }
      sum += gold + found == 0 ? 0 : 2.0 * right / (gold + found);
      all += gold;
    }
    return all == 0 ? null : PERCENT * sum / POLARITIES.size();
  }

  private static Double accuracy(Counts counts) {
    long right = 0;
    long all = 0;
    for (String gold : POLARITIES) {
      right += confused(counts, gold, gold);
      for (String found : ANSWERED) {
        all += counts.get("stance.confusion." + gold + "." + found);
      }
    }
    return ratio(right, all);
  }
}
