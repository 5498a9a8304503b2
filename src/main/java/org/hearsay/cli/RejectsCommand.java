package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Reject;
import org.hearsay.io.RunContents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay rejects}: what a run turned away, and why. */
@Command(
    name = "rejects",
    description = "Summarises what a run could not process, by reason.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "A line for each reason: how many, the code, the stage, and the first one with its message."
          + " To try them again: hearsay extract --retry-rejects DIR."
    })
final class RejectsCommand implements Callable<Integer> {
  private static final int WIDTH = 160;

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The output folder of a run.")
  private Path folder;

  @Option(names = "--json", description = "The same as JSON, with every origin.")
  private boolean json;

  RejectsCommand(Console console) {
    this.console = console;
  }

  /** Rejects of one reason, in the order of the input. */
  private record Reason(String code, String stage, List<Reject> rejects) {}

  @Override
  public Integer call() {
    List<Reason> reasons = reasons(RunContents.rejects(folder));
    if (json) {
      console.out().print(JsonFiles.text(reasons.stream().map(RejectsCommand::summary).toList()));
    } else if (reasons.isEmpty()) {
      console.out().println("nothing was rejected");
    } else {
      reasons.forEach(this::print);
    }
    return ExitCode.CLEAN;
  }

  /** The most frequent first, those of the same number by code. */
  private static List<Reason> reasons(List<Reject> rejects) {
    Map<String, Reason> reasons = new TreeMap<>();
    for (Reject reject : rejects) {
      reasons
          .computeIfAbsent(
              reject.code() + " " + reject.stage(),
              key -> new Reason(reject.code(), reject.stage(), new ArrayList<>()))
          .rejects()
          .add(reject);
    }
    List<Reason> sorted = new ArrayList<>(reasons.values());
    sorted.sort((a, b) -> Integer.compare(b.rejects().size(), a.rejects().size()));
    return sorted;
  }

  private static Map<String, Object> summary(Reason reason) {
    return new TreeMap<>(
        Map.of(
            "code",
            reason.code(),
            "stage",
            reason.stage(),
            "count",
            reason.rejects().size(),
            "message",
            reason.rejects().get(0).message(),
            "origins",
            reason.rejects().stream().map(Reject::origin).toList()));
  }

  private void print(Reason reason) {
    Reject first = reason.rejects().get(0);
    String message = first.message();
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%,7d  %-20s %-12s %s: %s",
                reason.rejects().size(),
                reason.code(),
                reason.stage(),
                first.origin(),
                message.substring(0, Math.min(message.length(), WIDTH))));
  }
}
