package org.hearsay.eval.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.ConfusionKind;
import org.hearsay.eval.Evaluation;

/**
 * A report as plain values, ready to be written as JSON; {@code evaluation.schema.json} describes
 * every key. It holds names of articles, but none of their words.
 */
public final class ReportJson {
  /** Name and version of the format. */
  public static final String SCHEMA = "hearsay-evaluation/1";

  private ReportJson() {}

  /** All figures, intervals and counts; two decimals. */
  public static Map<String, Object> full(Report report) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("title", report.title());
    gold.put("format", report.format().name());
    gold.put("articles", report.first().evaluation().articles());
    gold.put("attributions", report.first().evaluation().attributions());
    Map<String, Object> full = new LinkedHashMap<>();
    full.put("schema", SCHEMA);
    full.put("gold", gold);
    full.put("systems", report.systems().stream().map(ReportJson::system).toList());
    full.put("comparison", report.compared() == null ? null : comparison(report.compared()));
    return full;
  }

  private static Map<String, Object> system(Report.Scored system) {
    Evaluation evaluation = system.evaluation();
    Map<String, Object> figures = new LinkedHashMap<>();
    evaluation
        .figures()
        .forEach(
            (name, figure) -> {
              Map<String, Object> values = new LinkedHashMap<>();
              values.put("value", Shown.hundredths(figure.value()));
              values.put("low", Shown.hundredths(figure.low()));
              values.put("high", Shown.hundredths(figure.high()));
              figures.put(name, values);
            });
    Map<String, Object> confusion = new LinkedHashMap<>();
    for (ConfusionKind kind : ConfusionKind.values()) {
      confusion.put(kind.key(), evaluation.confusion(kind));
    }
    List<Object> articles = new ArrayList<>();
    evaluation
        .byArticle()
        .forEach(
            (id, counts) -> {
              Map<String, Object> article = new LinkedHashMap<>();
              article.put("id", id);
              article.put("counts", counts);
              articles.add(article);
            });
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", system.name());
    values.put("settings", new TreeMap<>(system.settings()));
    values.put("records", evaluation.records());
    values.put("articles_without_records", evaluation.without());
    values.put("figures", figures);
    values.put("confusion", confusion);
    values.put("counts", evaluation.counts());
    values.put("articles", articles);
    return values;
  }

  private static Map<String, Object> comparison(Report.Compared compared) {
    Comparison comparison = compared.comparison();
    Map<String, Object> figures = new LinkedHashMap<>();
    comparison
        .changes()
        .forEach(
            (name, change) -> {
              Map<String, Object> values = new LinkedHashMap<>();
              values.put("before", Shown.hundredths(change.before()));
              values.put("after", Shown.hundredths(change.after()));
              values.put("delta", Shown.hundredths(change.delta()));
              values.put("p", change.p());
              figures.put(name, values);
            });
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("with", compared.with());
    values.put("measure", comparison.measure());
    values.put("figures", figures);
    values.put("better", comparison.better().stream().map(ReportJson::article).toList());
    values.put("worse", comparison.worse().stream().map(ReportJson::article).toList());
    return values;
  }

  private static Map<String, Object> article(Comparison.ArticleChange change) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("article", change.article());
    values.put("before", Shown.hundredths(change.before()));
    values.put("after", Shown.hundredths(change.after()));
    return values;
  }

  /** The scores reached by the first system, to be held: each defined figure, to a tenth. */
  public static Map<String, Object> expected(Report report) {
    Evaluation evaluation = report.first().evaluation();
    Map<String, Object> scores = new LinkedHashMap<>();
    evaluation
        .figures()
        .forEach(
            (name, figure) -> {
              if (figure.value() != null) {
                scores.put(name, Shown.tenths(figure.value()));
              }
            });
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("settings", new TreeMap<>(report.first().settings()));
    expected.put("articles", evaluation.articles());
    expected.put("scores", scores);
    return expected;
  }
}
