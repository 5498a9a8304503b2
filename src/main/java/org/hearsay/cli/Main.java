package org.hearsay.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program {@code hearsay}. */
@Command(
    name = "hearsay",
    description =
        "Who said what about whom, as data: reads English news articles and writes one JSON record for each"
            + " attributed statement.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ExtractCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      RejectsCommand.class,
      ValidateCommand.class,
      SchemaCommand.class,
      EvaluateCommand.class,
      ResultsCommand.class,
      ConvertCommand.class,
      BenchmarkCommand.class,
      TrainCommand.class,
      WorkerCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all went well",
      " 1:some inputs were rejected, what was checked has faults, or a score is too low",
      " 2:the command line was wrong, or the output folder holds another run",
      " 3:another run writes to the output folder",
      "70:a fault of the program: please report it",
      "74:a file or folder could not be read or written, or does not hold what it should",
      "130, 143:interrupted; the same command goes on where it was"
    },
    footer = {
      "",
      "Examples:",
      "  hearsay extract corpus --out output      process a folder of articles",
      "  hearsay show article.txt                 look at one article",
      "  cat a.jsonl | hearsay extract - --out o  read from another program"
    })
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    DeserializationFilter.install();
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(arguments, System.in, out, err, Terminal.current());
    out.flush();
    System.exit(code);
  }

  /** Runs one command; returns its exit code. */
  static int run(
      String[] arguments, InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
    // Libraries change case by the default locale: in Turkey "I" would become "ı".
    Locale.setDefault(Locale.ROOT);
    Console console = new Console(in, out, err, terminal);
    CommandLine line = new CommandLine(new Main(), new CommandFactory(console));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(terminal.columns(), 100));
    line.setParameterExceptionHandler(Failures::usage);
    line.setExecutionExceptionHandler(
        (failure, command, result) -> Failures.execution(failure, console));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      return Failures.memory(console);
    }
  }
}
