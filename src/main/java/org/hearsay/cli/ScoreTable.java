package org.hearsay.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Figure;
import org.hearsay.eval.report.Shown;

/** Prints an evaluation as a table of aligned columns. */
final class ScoreTable {
  private static final List<String> PARTS = List.of(".precision", ".recall", ".f1");

  private final PrintStream out;

  ScoreTable(PrintStream out) {
    this.out = out;
  }

  void print(Evaluation evaluation) {
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d attributions in gold, %,d found%n%n",
        evaluation.articles(),
        evaluation.attributions(),
        evaluation.records());
    line("", "precision", "recall", "F1", "95 % interval");
    for (Map.Entry<String, Figure> entry : evaluation.figures().entrySet()) {
      String name = entry.getKey();
      if (name.endsWith(".f1") && !name.equals("stance.macro_f1")) {
        String stem = name.substring(0, name.length() - PARTS.get(2).length());
        line(
            stem,
            shown(evaluation, stem + PARTS.get(0)),
            shown(evaluation, stem + PARTS.get(1)),
            Shown.of(entry.getValue().value()),
            Shown.interval(entry.getValue()));
      } else if (PARTS.stream().noneMatch(name::endsWith) && entry.getValue().value() != null) {
        String value = Shown.of(entry.getValue().value());
        line(name, "", value, "", Shown.interval(entry.getValue()));
      }
    }
  }

  private void line(Object... cells) {
    out.println(String.format(Locale.ROOT, "%-26s %9s %9s %9s   %s", cells).stripTrailing());
  }

  private static String shown(Evaluation evaluation, String name) {
    return Shown.of(evaluation.figures().get(name).value());
  }
}
