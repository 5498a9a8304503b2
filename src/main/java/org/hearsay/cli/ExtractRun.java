package org.hearsay.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.batch.BatchRun;
import org.hearsay.batch.Earlier;
import org.hearsay.batch.Processor;
import org.hearsay.batch.Tally;
import org.hearsay.batch.folder.RunFolder;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Disk;
import org.hearsay.io.RunReport;

/**
 * One run from its inputs to its files, from where it was if it was interrupted.
 *
 * @param disk that it is written to
 * @param earlier what need not be processed again
 */
record ExtractRun(
    Disk disk,
    Console console,
    Progress progress,
    ArticleReader articles,
    RunPlan plan,
    Earlier earlier) {

  /**
   * What a run came to.
   *
   * @param tally of the whole run
   * @param rate words a second since articles could be processed, 0 where none was left to do
   */
  record Finished(Tally tally, double rate) {}

  /** One line that names this process to others. */
  static String owner() {
    return "process %d, started %s"
        .formatted(
            ProcessHandle.current().pid(),
            ProcessHandle.current()
                .info()
                .startInstant()
                .orElse(Instant.now())
                .truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * @param restart whether to begin anew, whatever the folder holds
   * @param starter starts what processes articles, once the folder is known to be free
   * @param threads articles processed at a time
   */
  Finished run(Path out, boolean restart, Supplier<Processor> starter, int threads) {
    Instant started = Instant.now();
    try (RunFolder folder =
        RunFolder.open(disk, out, owner(), plan.identity(), plan.compression(), restart)) {
      folder.notes().forEach(this::say);
      Tally before = folder.done();
      if (folder.complete()) {
        say("%s is complete: nothing to do; --restart processes everything again".formatted(out));
        return new Finished(before, 0);
      }
      if (before.inputs() > 0) {
        say("going on in %s, where %,d inputs are done".formatted(out, before.inputs()));
      }
      return process(out, folder, before, starter, threads, started);
    }
  }

  private Finished process(
      Path out,
      RunFolder folder,
      Tally before,
      Supplier<Processor> starter,
      int threads,
      Instant started) {
    progress.loading();
    Interruption interruption = null;
    try (Processor processor = starter.get()) {
      interruption = Interruption.await(console, processor, out);
      List<RunReport.Model> models = processor.ready();
      Instant ready = Instant.now();
      progress.begin(articles::fraction, processor, before);
      Tally tally =
          new BatchRun(processor, folder, earlier, plan.shard(), BatchRun.window(threads), progress)
              .run(articles);
      Instant ended = Instant.now();
      folder.finish(
          report(models, tally, RunTimes.between(started, ready, ended)),
          Metrics.of(
              tally,
              RunTimes.seconds(started, ready),
              RunTimes.seconds(started, ended),
              processor.lost()));
      progress.end();
      return new Finished(tally, new Pace(before, tally, RunTimes.seconds(ready, ended)).words());
    } finally {
      progress.clear();
      if (interruption != null) {
        interruption.end();
      }
    }
  }

  private RunReport report(List<RunReport.Model> models, Tally tally, RunReport.Times times) {
    return RunReport.of(
        Version.number(),
        Version.commit(),
        plan.config(),
        models,
        new RunReport.Counts(
            tally.inputs(),
            tally.written(),
            tally.rejected(),
            tally.skipped(),
            tally.records(),
            tally.replaced()),
        times);
  }

  private void say(String note) {
    console.err().println("hearsay: " + note);
  }
}
