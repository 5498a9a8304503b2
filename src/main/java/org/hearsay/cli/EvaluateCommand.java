package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Figure;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.eval.report.Report;
import org.hearsay.eval.report.ReportJson;
import org.hearsay.eval.report.Shown;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.StanceRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay evaluate}: scores records, or the program itself, against gold. */
@Command(
    name = "evaluate",
    description = "Scores extraction against annotated gold, with 95 %% bootstrap intervals.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Without --records the articles of the gold are processed first. Figures are percentages: exact, overlap"
          + " (half of the characters shared) and fragment-exact spans; attribution (content, source and cue"
          + " together); speakers; stances. Exits with 1 if a figure is below one of --fail-under."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "Folder of gold, or one file of it.")
  private Path gold;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "auto",
      description = "Of the gold: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private GoldFormat format;

  @Option(
      names = "--records",
      paramLabel = "DIR",
      description = "Output folder, or file of records, to score instead of a new run.")
  private Path records;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "corenlp",
      description = "For a new run: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Engine engine;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all figures, intervals and counts to this file.")
  private Path json;

  @Option(
      names = "--write-expected",
      paramLabel = "FILE",
      description = "Write the scores reached to this file, for a test to hold.")
  private Path expected;

  @Option(
      names = "--fail-under",
      paramLabel = "METRIC=VALUE",
      description = "Exit with 1 if a figure is below a value; may be repeated.")
  private Map<String, Double> least = new TreeMap<>();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<GoldArticle> articles = format.read(gold);
    List<StanceRecord> found =
        records == null ? new GoldRun(engine).records(articles) : JsonFiles.records(records);
    Evaluation evaluation = Evaluation.of(articles, found);
    checkNames(evaluation);
    new ScoreTable(console.out()).print(evaluation);
    Map<String, Object> settings =
        records == null ? Map.of("engine", engine.name()) : Map.of("records", records.toString());
    Report report =
        new Report(
            gold.toString(),
            format.name(),
            articles,
            List.of(new Report.Scored("hearsay", settings, found, evaluation)),
            null);
    if (json != null) {
      JsonFiles.write(json, ReportJson.full(report));
    }
    if (expected != null) {
      JsonFiles.write(expected, ReportJson.expected(report));
    }
    return failures(evaluation) == 0 ? ExitCode.CLEAN : ExitCode.REJECTED;
  }

  private void checkNames(Evaluation evaluation) {
    for (String name : least.keySet()) {
      if (!evaluation.figures().containsKey(name)) {
        throw new UsageException(
            "no metric "
                + name
                + "; there are "
                + String.join(", ", evaluation.figures().keySet()));
      }
    }
  }

  private int failures(Evaluation evaluation) {
    int failures = 0;
    for (Map.Entry<String, Double> bar : least.entrySet()) {
      Figure figure = evaluation.figures().get(bar.getKey());
      if (figure.value() == null || figure.value() < bar.getValue()) {
        failures++;
        console
            .err()
            .println(
                "hearsay: %s is %s, below %s"
                    .formatted(bar.getKey(), Shown.of(figure.value()), bar.getValue()));
      }
    }
    return failures;
  }
}
