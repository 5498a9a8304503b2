package org.hearsay.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns counts into figures in percent, by name, in a fixed order; undefined ones are null. */
final class Metrics {
  private static final List<String> SPANS =
      List.of(
          "content.exact",
          "content.overlap",
          "content.fragment_exact",
          "content.overlap_30",
          "content.overlap_80",
          "source.exact",
          "source.overlap",
          "source.fragment_exact",
          "cue.exact",
          "cue.overlap",
          "cue.fragment_exact",
          "attribution",
          "attribution_30",
          "attribution_80",
          "quotation.exact");
  private static final List<String> ANSWERS =
      List.of(
          "content.all_pieces",
          "quotation.source",
          "recall.direct",
          "recall.indirect",
          "recall.mixed",
          "kind",
          "source.on_matched",
          "speaker.matched",
          "speaker.end_to_end",
          "speaker.name",
          "speaker.nominal",
          "speaker.pronoun",
          "speaker.none",
          "speaker.name_in_sentence",
          "speaker.name_elsewhere",
          "nested");

  private Metrics() {}

  static Map<String, Double> of(Counts counts) {
    Map<String, Double> figures = new LinkedHashMap<>();
    SPANS.forEach(name -> addMatch(figures, name, counts));
    ANSWERS.forEach(
        name ->
            figures.put(
                name, Confusion.percent(counts.get(name + ".right"), counts.get(name + ".gold"))));
    figures.put("confidence.calibration", calibration("confidence", counts));
    addMatch(figures, "nesting", counts);
    Confusion stance = new Confusion(ConfusionKind.STANCE, counts);
    figures.put("stance.macro_f1", stance.macroF1());
    figures.put("stance.accuracy", stance.accuracy());
    figures.put("stance.calibration", calibration(ConfusionKind.STANCE, counts));
    addMatch(figures, "stance.triples", counts);
    Confusion newsMtsc = new Confusion(ConfusionKind.NEWSMTSC, counts);
    figures.put("newsmtsc.macro_f1", newsMtsc.macroF1());
    figures.put("newsmtsc.accuracy", newsMtsc.accuracy());
    figures.put("newsmtsc.calibration", calibration(ConfusionKind.NEWSMTSC, counts));
    Confusion dse = new Confusion(ConfusionKind.DSE, counts);
    figures.put("dse.macro_f1", dse.macroF1());
    figures.put("dse.micro_f1", dse.accuracy());
    figures.put("dse.direction", direction(counts));
    return figures;
  }

  private static Double calibration(ConfusionKind kind, Counts counts) {
    return calibration(kind.key() + Answer.CONFIDENCE, counts);
  }

  private static Double calibration(String of, Counts counts) {
    return Reliability.of(of, counts.all()).calibration();
  }

  private static void addMatch(Map<String, Double> figures, String name, Counts counts) {
    long right = counts.get(name + ".right");
    long gold = counts.get(name + ".gold");
    long found = counts.get(name + ".found");
    figures.put(name + ".precision", Confusion.percent(right, found));
    figures.put(name + ".recall", Confusion.percent(right, gold));
    figures.put(name + ".f1", gold == 0 ? null : Confusion.percent(2 * right, gold + found));
  }

  /** Of the pairs whose attitude was seen, with the right sign, those with the right holder. */
  private static Double direction(Counts counts) {
    long right = 0;
    long turned = 0;
    for (String sign : List.of("for", "against")) {
      String one = "first_" + sign + "_second";
      String two = "second_" + sign + "_first";
      for (String gold : List.of(one, two)) {
        right += counts.get("dse.confusion." + gold + "." + gold);
        turned += counts.get("dse.confusion." + gold + "." + (gold.equals(one) ? two : one));
      }
    }
    return Confusion.percent(right, right + turned);
  }
}
