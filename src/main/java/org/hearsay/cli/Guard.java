package org.hearsay.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.report.Report;
import org.hearsay.eval.report.Shown;

/**
 * What must hold for an evaluation to pass.
 *
 * @param least the lowest value allowed, by figure
 * @param named figures that must not fall against an earlier report; empty for the usual ones
 */
record Guard(Map<String, Double> least, List<String> named, Console console) {
  private static final List<String> USUAL =
      List.of(
          "content.overlap.f1",
          "attribution.f1",
          "speaker.end_to_end",
          "stance.macro_f1",
          "newsmtsc.macro_f1",
          "dse.macro_f1");

  /**
   * @param comparing whether there is an earlier report
   * @throws UsageException if a figure is unknown, or guarded against nothing
   */
  void checkNames(boolean comparing) {
    if (!named.isEmpty() && !comparing) {
      throw new UsageException("--guard needs an earlier report: add --compare REPORT.json");
    }
    List<String> known = Evaluation.names();
    Stream.concat(least.keySet().stream(), named.stream())
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new UsageException(
                  "no metric %s; there are %s".formatted(name, String.join(", ", known)));
            });
  }

  /** Whether everything holds; what does not is reported, a line each. */
  boolean holds(Report report) {
    int failures = 0;
    for (Map.Entry<String, Double> bar : least.entrySet()) {
      Double value = report.first().evaluation().figures().get(bar.getKey()).value();
      if (value == null || value < bar.getValue()) {
        failures++;
        String reached = value == null ? "undefined on this gold" : Shown.of(value);
        report("%s is %s, below %s".formatted(bar.getKey(), reached, bar.getValue()));
      }
    }
    if (report.compared() != null) {
      Map<String, Comparison.Change> changes = report.compared().comparison().changes();
      for (String name : new TreeSet<>(named.isEmpty() ? USUAL : named)) {
        Comparison.Change change = changes.get(name);
        if (change != null && change.fell()) {
          failures++;
          report(
              "%s fell from %s to %s"
                  .formatted(name, Shown.of(change.before()), Shown.of(change.after())));
        }
      }
    }
    return failures == 0;
  }

  private void report(String failure) {
    console.err().println("hearsay: " + failure);
  }
}
