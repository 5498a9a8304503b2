package org.hearsay.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.ConfusionKind;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Figure;
import org.hearsay.eval.report.Report;
import org.hearsay.eval.report.Shown;

/** Prints an evaluation as tables of aligned columns, one group of columns for each system. */
final class ScoreTable {
  private static final String F1 = ".f1";
  private static final String SCORES = " %9s %7s %7s  %-13s";

  private final PrintStream out;

  ScoreTable(PrintStream out) {
    this.out = out;
  }

  void print(Report report) {
    List<Report.Scored> systems = report.systems();
    Evaluation first = report.first().evaluation();
    out.printf(
        Locale.ROOT,
        "%s: %s, %s%n",
        report.title(),
        Counted.of(first.articles(), report.sentences() ? "sentence" : "article"),
        Counted.of(first.attributions(), "attribution"));
    for (Report.Scored system : systems) {
      out.printf(
          Locale.ROOT,
          "%s: %s; %s without any: %,d%n",
          system.name(),
          Counted.of(system.evaluation().records(), "record"),
          report.sentences() ? "sentences" : "articles",
          system.evaluation().without());
    }
    out.println();
    if (systems.size() > 1) {
      row("", systems.stream().map(s -> SCORES.formatted("", "", s.name(), "")).toList());
    }
    List<String> names = Evaluation.names().stream().filter(n -> isDefined(n, systems)).toList();
    List<String> triples = names.stream().filter(ScoreTable::isTriple).toList();
    if (!triples.isEmpty()) {
      row("", header(systems, "precision", "recall", "F1", "95 %"));
      triples.forEach(name -> triple(name, systems));
      out.println();
    }
    row("", header(systems, "", "", "score", "95 %"));
    names.stream().filter(ScoreTable::isSingle).forEach(name -> single(name, systems));
    for (ConfusionKind kind : ConfusionKind.values()) {
      confusion(kind, first);
    }
  }

  private static boolean isDefined(String name, List<Report.Scored> systems) {
    return systems.stream().anyMatch(system -> figure(system, name).value() != null);
  }

  /** Whether precision and recall stand beside a figure. */
  private static boolean isTriple(String name) {
    return name.endsWith(F1) && Evaluation.names().contains(precision(name));
  }

  private static boolean isSingle(String name) {
    return !name.endsWith(".precision") && !name.endsWith(".recall") && !isTriple(name);
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - F1.length());
  }

  private static String precision(String name) {
    return stem(name) + ".precision";
  }

  private static List<String> header(List<Report.Scored> systems, Object... columns) {
    return systems.stream().map(system -> SCORES.formatted(columns)).toList();
  }

  private void triple(String name, List<Report.Scored> systems) {
    row(
        stem(name),
        systems.stream()
            .map(
                system ->
                    SCORES.formatted(
                        shown(system, precision(name)),
                        shown(system, stem(name) + ".recall"),
                        shown(system, name),
                        Shown.interval(figure(system, name))))
            .toList());
  }

  private void single(String name, List<Report.Scored> systems) {
    row(
        name,
        systems.stream()
            .map(
                system ->
                    SCORES.formatted(
                        "", "", shown(system, name), Shown.interval(figure(system, name))))
            .toList());
  }

  private void confusion(ConfusionKind kind, Evaluation evaluation) {
    Map<String, Map<String, Long>> matrix = evaluation.confusion(kind);
    if (matrix.values().stream().allMatch(row -> row.values().stream().allMatch(n -> n == 0))) {
      return;
    }
    int width = kind.answers().stream().mapToInt(String::length).max().orElse(0) + 2;
    out.println();
    row(kind.key() + ": gold \\ found", cells(kind.answers(), width));
    matrix.forEach((gold, answers) -> row("  " + gold, cells(answers.values(), width)));
  }

  private static List<String> cells(Collection<?> values, int width) {
    return values.stream().map(v -> " ".repeat(width - v.toString().length()) + v).toList();
  }

  private void row(String name, List<String> groups) {
    out.println(("%-26s".formatted(name) + String.join("", groups)).stripTrailing());
  }

  private static Figure figure(Report.Scored system, String name) {
    return system.evaluation().figures().get(name);
  }

  private static String shown(Report.Scored system, String name) {
    return Shown.of(figure(system, name).value());
  }
}
