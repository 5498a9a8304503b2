package org.hearsay.eval.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Figure;
import org.hearsay.eval.report.Report.Scored;

/** Makes rows of tables of figures. A stem is a figure, or what stands before {@code .f1}. */
final class FigureRows {
  private static final int MOST = 6;
  private static final String F1 = ".f1";

  private final Report report;
  private final ArticleLinks links;

  FigureRows(Report report, ArticleLinks links) {
    this.report = report;
    this.links = links;
  }

  /** The stems of all figures, in their order. */
  static Set<String> stems(Collection<String> figures) {
    Set<String> stems = new LinkedHashSet<>();
    figures.forEach(name -> stems.add(Caption.stem(name)));
    return stems;
  }

  /** A row for each figure that is defined for a system. */
  List<FigureRow> all() {
    return of(stems(report.first().evaluation().figures().keySet()));
  }

  /** A row for each of these figures that is defined for a system. */
  List<FigureRow> of(Collection<String> stems) {
    return stems.stream()
        .filter(stem -> report.systems().stream().anyMatch(s -> main(s, stem).value() != null))
        .map(stem -> new FigureRow(Caption.of(stem), lines(stem), List.of(), 0))
        .toList();
  }

  /** Such rows, each with the articles in which gold was not met most often. */
  List<FigureRow> withArticles(Collection<String> stems) {
    List<FigureRow> rows = new ArrayList<>();
    for (String stem : stems) {
      for (FigureRow row : of(List.of(stem))) {
        List<ArticleLinks.Link> sites = sites(stem);
        int shown = Math.min(MOST, sites.size());
        rows.add(
            new FigureRow(
                row.caption(), row.lines(), sites.subList(0, shown), sites.size() - shown));
      }
    }
    return rows;
  }

  private List<FigureRow.Line> lines(String stem) {
    return report.systems().stream().map(system -> line(system, stem)).toList();
  }

  private static FigureRow.Line line(Scored system, String stem) {
    Map<String, Figure> figures = system.evaluation().figures();
    boolean match = figures.containsKey(stem + F1);
    Figure main = main(system, stem);
    return new FigureRow.Line(
        system.name(),
        match ? Shown.of(figures.get(stem + ".precision").value()) : "",
        match ? Shown.of(figures.get(stem + ".recall").value()) : "",
        Shown.of(main.value()),
        Shown.interval(main),
        counts(system.evaluation(), stem),
        Bar.of(main));
  }

  private static Figure main(Scored system, String stem) {
    Map<String, Figure> figures = system.evaluation().figures();
    return figures.getOrDefault(
        stem + F1, figures.getOrDefault(stem, new Figure(null, null, null)));
  }

  private static String counts(Evaluation evaluation, String stem) {
    Long right = evaluation.counts().get(stem + ".right");
    Long gold = evaluation.counts().get(stem + ".gold");
    return right == null || gold == null ? "" : Shown.count(right) + " of " + Shown.count(gold);
  }

  private record Site(String article, long cases) {}

  private List<ArticleLinks.Link> sites(String stem) {
    List<Site> sites = new ArrayList<>();
    report
        .first()
        .evaluation()
        .byArticle()
        .forEach(
            (id, counts) -> {
              long gold = counts.getOrDefault(stem + ".gold", 0L);
              long cases = gold - counts.getOrDefault(stem + ".right", 0L);
              if (cases > 0) {
                sites.add(new Site(id, cases));
              }
            });
    sites.sort(Comparator.comparingLong(site -> -site.cases()));
    return sites.stream()
        .map(site -> links.to(site.article(), String.valueOf(site.cases())))
        .filter(link -> link != null)
        .toList();
  }
}
