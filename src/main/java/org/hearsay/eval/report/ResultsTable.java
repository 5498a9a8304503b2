package org.hearsay.eval.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.eval.Figure;

/**
 * Stored reports as tables in Markdown, a row for each system: one of articles, one of single
 * sentences; a table without rows is left out.
 */
public final class ResultsTable {
  private static final List<Column> ARTICLES =
      List.of(
          new Column("content overlap F1", List.of("content.overlap.f1"), true),
          new Column(
              "fragment-exact F1: source / cue / content",
              List.of(
                  "source.fragment_exact.f1", "cue.fragment_exact.f1", "content.fragment_exact.f1"),
              false),
          new Column("attribution F1", List.of("attribution.f1"), true),
          new Column("quoted speech, exact F1", List.of("quotation.exact.f1"), true),
          new Column("speaker right, of matched", List.of("speaker.matched"), true),
          new Column("speaker right, of all", List.of("speaker.end_to_end"), true),
          new Column("stance macro-F1", List.of("stance.macro_f1"), true),
          new Column("stance triples F1", List.of("stance.triples.f1"), true));

  private static final List<Column> SENTENCES =
      List.of(
          new Column("macro-F1", List.of("newsmtsc.macro_f1", "dse.macro_f1"), true),
          new Column("accuracy, or micro-F1", List.of("newsmtsc.accuracy", "dse.micro_f1"), true));

  private ResultsTable() {}

  /** A heading, and the figures of its cells: all of them, or the first that is defined. */
  private record Column(String heading, List<String> figures, boolean interval) {

    String cell(Map<String, Figure> of) {
      if (interval) {
        return figures.stream()
            .filter(name -> value(of, name) != null)
            .findFirst()
            .map(name -> shown(of.get(name)))
            .orElse(Shown.of(null));
      }
      return figures.stream().map(n -> Shown.of(value(of, n))).collect(Collectors.joining(" / "));
    }

    private static Double value(Map<String, Figure> of, String name) {
      return of.containsKey(name) ? of.get(name).value() : null;
    }

    private static String shown(Figure figure) {
      String interval = Shown.interval(figure).replace(" – ", "–");
      return Shown.of(figure.value()) + (interval.isEmpty() ? "" : " (" + interval + ")");
    }
  }

  /** The tables, with an empty line between them. */
  public static String markdown(List<StoredReport> reports) {
    return Stream.of(
            table(reports.stream().filter(r -> !r.sentences()).toList(), ARTICLES),
            table(reports.stream().filter(StoredReport::sentences).toList(), SENTENCES))
        .filter(table -> !table.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String table(List<StoredReport> reports, List<Column> columns) {
    if (reports.isEmpty()) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("gold", "system"));
    columns.forEach(column -> head.add(column.heading()));
    rows.add(head);
    rows.add(head.stream().map(cell -> "---").toList());
    for (StoredReport report : reports) {
      for (StoredReport.Stored system : report.systems()) {
        List<String> row = new ArrayList<>(List.of(escaped(report.title()), name(system)));
        columns.forEach(column -> row.add(column.cell(system.figures())));
        rows.add(row);
      }
    }
    return rows.stream()
        .map(row -> "| " + String.join(" | ", row) + " |\n")
        .collect(Collectors.joining());
  }

  private static String name(StoredReport.Stored system) {
    String stance = system.settings().get("stance");
    return Stream.of(
            system.name(),
            system.settings().get("engine"),
            system.settings().get("attributor"),
            stance == null ? null : "stance " + stance)
        .filter(Objects::nonNull)
        .map(ResultsTable::escaped)
        .collect(Collectors.joining(", "));
  }

  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replace("|", "\\|");
  }
}
