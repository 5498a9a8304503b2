package org.hearsay.eval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An evaluation as plain values, ready to be written as JSON. */
public final class EvaluationReport {
  private static final double TENTH = 10;

  private EvaluationReport() {}

  /**
   * All figures with their intervals.
   *
   * @param evaluation to report
   * @param settings how the records were made, such as the engine
   */
  public static Map<String, Object> full(Evaluation evaluation, Map<String, ?> settings) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("schema", "hearsay-evaluation/1");
    report.put("settings", new TreeMap<>(settings));
    report.put("articles", evaluation.articles());
    report.put("articles_without_records", evaluation.without());
    report.put("attributions", evaluation.attributions());
    report.put("records", evaluation.records());
    Map<String, Object> figures = new LinkedHashMap<>();
    evaluation
        .figures()
        .forEach(
            (name, figure) -> {
              Map<String, Object> values = new LinkedHashMap<>();
              values.put("value", rounded(figure.value()));
              values.put("low", rounded(figure.low()));
              values.put("high", rounded(figure.high()));
              figures.put(name, values);
            });
    report.put("figures", figures);
    report.put("counts", evaluation.counts());
    return report;
  }

  /** The scores reached, to be held: each defined figure, rounded to a tenth. */
  public static Map<String, Object> expected(Evaluation evaluation, Map<String, ?> settings) {
    Map<String, Object> scores = new LinkedHashMap<>();
    evaluation
        .figures()
        .forEach(
            (name, figure) -> {
              if (figure.value() != null) {
                scores.put(name, rounded(figure.value()));
              }
            });
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("settings", new TreeMap<>(settings));
    report.put("articles", evaluation.articles());
    report.put("scores", scores);
    return report;
  }

  /** To one decimal; null for null. */
  public static Double rounded(Double value) {
    return value == null ? null : Math.round(value * TENTH) / TENTH;
  }

  /** A figure for readers: {@code 87.5}, or {@code –} where it is undefined. */
  public static String shown(Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%.1f", value);
  }
}
