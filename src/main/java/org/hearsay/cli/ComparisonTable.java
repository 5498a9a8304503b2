package org.hearsay.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.report.Report;
import org.hearsay.eval.report.Shown;

/** Prints what changed since an earlier report. */
final class ComparisonTable {
  private static final int MOST_ARTICLES = 10;

  private final PrintStream out;

  ComparisonTable(PrintStream out) {
    this.out = out;
  }

  void print(Report.Compared compared) {
    Comparison comparison = compared.comparison();
    out.printf("%nAgainst %s%n%n", compared.with());
    line("", "before", "after", "change", "p");
    comparison
        .changes()
        .forEach(
            (name, change) -> {
              if (change.delta() != 0) {
                line(
                    name,
                    Shown.of(change.before()),
                    Shown.of(change.after()),
                    Shown.signed(change.delta()),
                    Shown.p(change.p()));
              }
            });
    long same = comparison.changes().values().stream().filter(c -> c.delta() == 0).count();
    out.printf(Locale.ROOT, "%nFigures that did not change: %,d%n", same);
    if (comparison.measure() != null) {
      articles("better", comparison.better(), comparison.measure());
      articles("worse", comparison.worse(), comparison.measure());
    }
  }

  private void articles(String which, List<Comparison.ArticleChange> articles, String measure) {
    out.printf(Locale.ROOT, "%nArticles that got %s by %s: %,d%n", which, measure, articles.size());
    articles.stream()
        .limit(MOST_ARTICLES)
        .forEach(
            change ->
                out.printf(
                    "  %5s → %5s  %s%n",
                    Shown.of(change.before()), Shown.of(change.after()), change.article()));
    if (articles.size() > MOST_ARTICLES) {
      out.printf(Locale.ROOT, "  and %,d more, in report.json%n", articles.size() - MOST_ARTICLES);
    }
  }

  private void line(Object... cells) {
    out.println(String.format(Locale.ROOT, "%-34s %7s %7s %7s  %s", cells).stripTrailing());
  }
}
