package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.eval.report.ResultsTable;
import org.hearsay.eval.report.StoredReport;
import org.hearsay.io.FileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay results}: reports as a table for a document. */
@Command(
    name = "results",
    description = "Prints reports of evaluate as a table in Markdown, a row for each system.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "With --into the table replaces what stands between the lines '"
          + ResultsCommand.BEGIN
          + "' and '"
          + ResultsCommand.END
          + "' of a file, such as a README."
    })
final class ResultsCommand implements Callable<Integer> {
  static final String BEGIN = "<!-- results -->";
  static final String END = "<!-- /results -->";

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT.json",
      description = "Reports, in the order of the rows.")
  private List<Path> reports;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "Put the table into this file instead of printing it.")
  private Path file;

  ResultsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String table = ResultsTable.markdown(reports.stream().map(StoredReport::read).toList());
    if (file == null) {
      console.out().print(table);
    } else {
      replace(table);
    }
    return ExitCode.CLEAN;
  }

  private void replace(String table) {
    try {
      String text = Files.readString(file);
      int begin = text.indexOf(BEGIN + "\n");
      int end = text.indexOf(END, Math.max(0, begin));
      if (begin < 0 || end < 0) {
        throw new FileException(
            "no place for the table in %s: give it a line %s and a line %s"
                .formatted(file, BEGIN, END));
      }
      Files.writeString(
          file, text.substring(0, begin + BEGIN.length() + 1) + table + text.substring(end));
    } catch (IOException e) {
      throw FileException.of(
          "cannot put the table into " + file, e, "check the path and its rights");
    }
  }
}
