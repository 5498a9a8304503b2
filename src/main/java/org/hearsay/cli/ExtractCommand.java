package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.batch.Earlier;
import org.hearsay.batch.KeptArticles;
import org.hearsay.batch.folder.RetryFolder;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Compression;
import org.hearsay.io.Disk;
import org.hearsay.io.OutputFolder;
import org.hearsay.io.WrittenArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay extract}: articles in, records out. */
@Command(
    name = "extract",
    description = "Finds the attributed statements of articles and writes them as JSON Lines.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Writes records.jsonl, articles.jsonl, rejects.jsonl, run.json and metrics.prom into the output folder. A run that"
          + " was interrupted goes on where it was when the same command is given again; the folder of another run is"
          + " refused. Exits with 1 if an input was rejected; rejects.jsonl says why, and 'hearsay rejects' sums it up."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Files (.txt, .json, .jsonl, also with .gz or .zst behind), folders of such files (without their subfolders;"
              + " other files there are ignored), or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder to write to; made if it is missing. Default: output.")
  private Path out;

  @Option(
      names = "--restart",
      description =
          "Begin anew, whatever the output folder holds; the files there stay until the new ones are complete.")
  private boolean restart;

  @Option(
      names = "--retry-rejects",
      paramLabel = "DIR",
      description =
          "Try the rejects of a finished run again, with the same inputs, and put the new files in the place of the old"
              + " ones. Only limits, memory and deadline may be others.")
  private Path retry;

  @Mixin private PipelineOptions options;
  @Mixin private WorkerOptions workers;
  @Mixin private LimitOptions limits;

  @Option(
      names = "--compress",
      paramLabel = "HOW",
      description = "Pack records, articles and rejects: ${COMPLETION-CANDIDATES}. Default: none.")
  private Compression compression = Compression.NONE;

  @Option(
      names = "--shard",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "Articles after which what is done is put on the disk; a run that is killed loses no more than these."
              + " Default: ${DEFAULT-VALUE}.")
  private int shard;

  @Option(
      names = "--progress",
      paramLabel = "FORM",
      description =
          "On standard error: ${COMPLETION-CANDIDATES}. A line on a terminal, JSON Lines for machines, or nothing."
              + " Default: auto.")
  private ProgressForm form = ProgressForm.auto;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary.")
  private boolean quiet;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    workers.check();
    limits.texts();
    if (shard < 1) {
      throw new UsageException("--shard must be 1 or more, not " + shard);
    }
    return retry == null ? extract() : retry();
  }

  private int extract() {
    if (inputs.isEmpty()) {
      throw new UsageException("nothing to read: give files, folders, or - for standard input");
    }
    Path folder = out == null ? Path.of("output") : out;
    refuseInput(folder);
    try (ArticleReader articles = open(inputs)) {
      return run(articles, plan(articles), folder, Earlier.NOTHING);
    }
  }

  /** The files of a run would be among the inputs of the next one. */
  private void refuseInput(Path folder) {
    for (String input : inputs) {
      if (OutputFolder.isSame(folder, input)) {
        throw new UsageException(
            "%s is an input, and cannot be the output folder too; give another one with --out"
                .formatted(folder));
      }
    }
  }

  private int retry() {
    if (out != null || restart) {
      throw new UsageException(
          "--retry-rejects writes to its own folder: leave --out and --restart out");
    }
    try (RetryFolder folder = RetryFolder.open(Disk.REAL, retry, ExtractRun.owner());
        ArticleReader articles = open(inputs.isEmpty() ? inputs(folder.run()) : inputs)) {
      RunPlan plan = plan(articles);
      folder.check(plan.identity());
      int code;
      try (WrittenArticles written = new WrittenArticles(retry)) {
        code = run(articles, plan, folder.work(), new KeptArticles(written, folder.done()));
      }
      folder.finish();
      return code;
    }
  }

  private static List<String> inputs(JsonNode run) {
    List<String> arguments = new ArrayList<>();
    run.path("inputs").forEach(input -> arguments.add(input.path("argument").asText()));
    if (arguments.contains("-")) {
      throw new UsageException("the run read standard input: give it again, with - as INPUT");
    }
    return arguments;
  }

  private ArticleReader open(List<String> arguments) {
    return ArticleReader.open(arguments, console.in(), limits.reading());
  }

  private RunPlan plan(ArticleReader articles) {
    Map<String, Object> config = new TreeMap<>(options.config());
    config.putAll(limits.config());
    return new RunPlan(config, articles.inputs(), compression, shard);
  }

  private int run(ArticleReader articles, RunPlan plan, Path folder, Earlier earlier) {
    Progress progress = new Progress(console, quiet ? ProgressForm.none : form);
    ExtractRun.Finished finished =
        new ExtractRun(Disk.REAL, console, progress, articles, plan, earlier)
            .run(folder, restart, () -> workers.start(options, limits), workers.threads());
    if (!quiet) {
      Path files = retry == null ? folder : retry;
      new Summary(console.out(), compression)
          .print(finished.tally(), finished.rate(), articles.ignored(), files);
    }
    return finished.tally().rejected() == 0 ? ExitCode.CLEAN : ExitCode.REJECTED;
  }
}
