package org.hearsay.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.batch.ArticleWorker;
import org.hearsay.batch.BatchRun;
import org.hearsay.batch.Tally;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.OutputFolder;
import org.hearsay.io.Provenance;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.RecordWriter;
import org.hearsay.io.RunReport;
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
      "Writes records.jsonl, articles.jsonl, rejects.jsonl and run.json into the output folder, in place of those of a"
          + " run before. Exits with 1 if an input was rejected; rejects.jsonl says why."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files (.txt, .json, .jsonl), folders of such files (without their subfolders), or - for standard input.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder to write to; made if it is missing. Default: ${DEFAULT-VALUE}.")
  private Path out;

  @Mixin private PipelineOptions options;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Articles processed at a time; the output is the same for any number. Default: one for each core.")
  private Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary.")
  private boolean quiet;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Instant started = Instant.now();
    int workers = Threads.count(threads);
    OutputFolder folder = OutputFolder.prepare(out);
    try (ArticleReader articles = ArticleReader.open(inputs, console.in(), ReadLimits.STANDARD)) {
      Progress progress = new Progress(console, quiet);
      progress.loading();
      Wiring wiring = options.load();
      Instant ready = Instant.now();
      progress.begin(articles.total());
      Map<String, Object> config = options.config();
      RecordEncoder encoder = new RecordEncoder(provenance(config, wiring));
      Tally tally;
      try (RecordWriter writer = new RecordWriter(folder, encoder)) {
        ArticleWorker worker = new ArticleWorker(wiring.pipeline()::process, encoder);
        tally =
            new BatchRun(worker, workers, progress::update)
                .run(articles, outcome -> outcome.writeTo(writer));
        Instant ended = Instant.now();
        writer.finish(
            RunReport.of(
                Version.number(),
                Version.commit(),
                config,
                wiring.models(),
                new RunReport.Counts(
                    tally.written() + tally.rejected(),
                    tally.written(),
                    tally.rejected(),
                    tally.records(),
                    tally.replaced()),
                RunTimes.between(started, ready, ended)));
        progress.end();
        if (!quiet) {
          new Summary(console.out()).print(tally, RunTimes.seconds(ready, ended), out);
        }
      }
      return tally.rejected() == 0 ? ExitCode.CLEAN : ExitCode.REJECTED;
    }
  }

  private static Provenance provenance(Map<String, Object> config, Wiring wiring) {
    List<String> models = wiring.models().stream().map(RunReport.Model::reference).toList();
    return new Provenance(Version.number(), Provenance.hash(config), models);
  }
}
