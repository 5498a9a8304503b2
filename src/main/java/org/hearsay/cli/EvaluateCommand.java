package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.eval.report.HtmlReport;
import org.hearsay.eval.report.Report;
import org.hearsay.eval.report.ReportJson;
import org.hearsay.eval.report.StoredReport;
import org.hearsay.io.FileException;
import org.hearsay.io.JsonFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Figures are percentages; 'hearsay schema --of evaluation' describes report.json. Exits with 1 if a figure is"
          + " below its --fail-under, or a guarded one fell.",
      "",
      "Examples:",
      "  hearsay evaluate --gold corpus/gold --report output/scores",
      "  hearsay evaluate --gold GOLD --records output",
      "  hearsay evaluate --gold GOLD --compare before/report.json --guard attribution.f1"
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
      names = "--title",
      paramLabel = "TEXT",
      description = "What reports call the gold. Default: its path.")
  private String title;

  @Mixin private ScoredSystems systems;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Write report.json and report.html, which shows every error, into this folder.")
  private Path folder;

  @Option(
      names = "--write-expected",
      paramLabel = "FILE",
      description = "Write the scores reached to this file, for a test to hold.")
  private Path expected;

  @Option(
      names = "--compare",
      paramLabel = "REPORT.json",
      description = "Show what changed since that report, with a p-value each.")
  private Path earlier;

  @Option(
      names = "--guard",
      paramLabel = "METRIC",
      description =
          "With --compare: exit with 1 if this figure fell; may be repeated. Default: content.overlap.f1,"
              + " attribution.f1, speaker.end_to_end, stance.macro_f1, newsmtsc.macro_f1, dse.macro_f1.")
  private List<String> guarded = new ArrayList<>();

  @Option(
      names = "--fail-under",
      paramLabel = "METRIC=VALUE",
      description = "Exit with 1 if a figure is below a value; may be repeated.")
  private Map<String, Double> least = new TreeMap<>();

  EvaluateCommand(Console console) {
    this.console = console;
    this.systems = new ScoredSystems(console);
  }

  @Override
  public Integer call() {
    Guard guard = new Guard(least, guarded, console);
    guard.checkNames(earlier != null);
    StoredReport before = earlier == null ? null : StoredReport.read(earlier);
    GoldFormat known = format == GoldFormat.auto ? GoldFormat.of(gold) : format;
    List<GoldArticle> articles = known.read(gold);
    prepare();
    List<Report.Scored> scored = systems.of(articles);
    Report report =
        new Report(
            title == null ? gold.toString() : title,
            known,
            articles,
            scored,
            before == null ? null : compared(before, scored.get(0)));
    new ScoreTable(console.out()).print(report);
    if (report.compared() != null) {
      new ComparisonTable(console.out()).print(report.compared());
    }
    write(report);
    return guard.holds(report) ? ExitCode.CLEAN : ExitCode.REJECTED;
  }

  private Report.Compared compared(StoredReport before, Report.Scored now) {
    try {
      return new Report.Compared(
          earlier.toString(),
          Comparison.of(before.systems().get(0).byArticle(), now.evaluation().byArticle()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "cannot compare with "
              + earlier
              + ": "
              + e.getMessage()
              + "; give a report on this gold");
    }
  }

  /** Makes the folder before the work begins, so that nothing is computed in vain. */
  private void prepare() {
    if (folder != null) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw FileException.of(
            "cannot make the folder " + folder + " for --report", e, "check what stands there");
      }
    }
  }

  private void page(Report report) {
    Path file = folder.resolve("report.html");
    try {
      Files.writeString(file, HtmlReport.of(report));
    } catch (IOException e) {
      throw FileException.of("cannot write " + file, e, "check the folder and its space");
    }
  }

  private void write(Report report) {
    if (folder != null) {
      JsonFiles.write(folder.resolve("report.json"), ReportJson.full(report));
      page(report);
    }
    if (expected != null) {
      JsonFiles.write(expected, ReportJson.expected(report));
    }
  }
}
