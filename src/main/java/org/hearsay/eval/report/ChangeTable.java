package org.hearsay.eval.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.Comparison.ArticleChange;
import org.hearsay.eval.Comparison.Change;

/**
 * What changed since an earlier evaluation.
 *
 * @param with path of the earlier report
 * @param main F1 and shares
 * @param rest precision and recall
 * @param measure by which articles are compared; null if by none
 * @param better articles that rose, most first
 * @param worse articles that fell
 */
record ChangeTable(
    String with, List<Row> main, List<Row> rest, Caption measure, Articles better, Articles worse) {
  private static final int MOST = 50;
  private static final double SIGNIFICANT = 0.05;

  /**
   * @param name of the figure
   * @param trend {@code up}, {@code down} or {@code level}
   * @param sure whether p is below 0.05
   */
  record Row(
      Caption name,
      String before,
      String after,
      String delta,
      String p,
      String trend,
      boolean sure) {}

  /**
   * @param count of all such articles
   * @param shown the first of them
   * @param others number of those not shown; null for none
   */
  record Articles(int count, List<ArticleLinks.Link> shown, Integer others) {}

  /** Null if there is nothing to compare with. */
  static ChangeTable of(Report.Compared compared, ArticleLinks links) {
    if (compared == null) {
      return null;
    }
    Comparison comparison = compared.comparison();
    Predicate<String> part = name -> name.endsWith(".precision") || name.endsWith(".recall");
    return new ChangeTable(
        compared.with(),
        rows(comparison.changes(), part.negate()),
        rows(comparison.changes(), part),
        comparison.measure() == null ? null : caption(comparison.measure()),
        articles(comparison.better(), links),
        articles(comparison.worse(), links));
  }

  private static List<Row> rows(Map<String, Change> changes, Predicate<String> wanted) {
    return changes.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Row row(String name, Change change) {
    String delta = Shown.signed(change.delta());
    String trend = delta.startsWith("+") ? "up" : delta.startsWith("-") ? "down" : "level";
    boolean sure = change.p() != null && change.p() < SIGNIFICANT;
    return new Row(
        caption(name),
        Shown.of(change.before()),
        Shown.of(change.after()),
        delta,
        change.p() == null ? "–" : Shown.p(change.p()),
        trend,
        sure);
  }

  /** {@code Content, exact: recall}. */
  static Caption caption(String figure) {
    Caption stem = Caption.of(Caption.stem(figure));
    String part = figure.substring(figure.lastIndexOf('.') + 1);
    return switch (part) {
      case "precision", "recall" -> new Caption(stem.name() + ": " + part, stem.meaning());
      case "f1" -> new Caption(stem.name() + ": F1", stem.meaning());
      default -> stem;
    };
  }

  private static Articles articles(List<ArticleChange> changes, ArticleLinks links) {
    List<ArticleLinks.Link> shown =
        changes.stream()
            .limit(MOST)
            .map(
                change ->
                    links.to(
                        change.article(),
                        Shown.of(change.before()) + " → " + Shown.of(change.after())))
            .filter(link -> link != null)
            .toList();
    int others = changes.size() - shown.size();
    return new Articles(changes.size(), shown, others == 0 ? null : others);
  }
}
