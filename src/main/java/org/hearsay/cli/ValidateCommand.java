package org.hearsay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.io.RecordValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay validate}: checks anybody's records. */
@Command(
    name = "validate",
    description =
        "Checks records against the schema, and every offset and text against the articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Prints one line for each fault. Exits with 1 if there are any."})
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE|DIR",
      description =
          "A file of records, or the folder of a run; .gz or .zst may stand behind the names. An articles.jsonl beside"
              + " the records is used.")
  private Path path;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RecordValidator.Summary summary =
        new RecordValidator(problem -> console.out().println(problem)).validate(path);
    String articles =
        summary.compared()
            ? "offsets compared with " + Counted.of(summary.articles(), "article")
            : "offsets not compared: no articles.jsonl beside the records";
    console
        .err()
        .printf(
            "%s, %s; %s%n",
            Counted.of(summary.records(), "record"),
            Counted.of(summary.problems(), "fault"),
            articles);
    return summary.problems() == 0 ? ExitCode.CLEAN : ExitCode.REJECTED;
  }
}
