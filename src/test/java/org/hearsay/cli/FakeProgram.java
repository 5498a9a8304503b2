package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.batch.ArticleWorker;
import org.hearsay.batch.Earlier;
import org.hearsay.batch.FakeLayers;
import org.hearsay.batch.LocalProcessor;
import org.hearsay.batch.Processor;
import org.hearsay.batch.worker.WorkerPool;
import org.hearsay.batch.worker.WorkerService;
import org.hearsay.batch.worker.WorkerSettings;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Compression;
import org.hearsay.io.Disk;
import org.hearsay.io.Provenance;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.RecordEncoder;

/**
 * The program with {@link FakeLayers} in the place of engines and models: all else, from the inputs
 * to the workers and the files, is what users run.
 *
 * @param input a file of articles
 * @param out the output folder
 * @param micros that an article takes
 */
record FakeProgram(Path input, Path out, long micros) {
  private static final int SHARD = 20;
  private static final int THREADS = 2;
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final Duration START = Duration.ofMinutes(1);

  /**
   * In a JVM of its own: {@code run INPUT OUT MICROS} or {@code worker MICROS}. With the property
   * {@code measured}, a number of articles, it prints how full the memory is after a tenth of them,
   * and before the last.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("worker")) {
      PrintStream out = System.out;
      new WorkerService(System.in, out).serve(() -> loaded(Long.parseLong(arguments[1])), THREADS);
      return;
    }
    Console console =
        new Console(System.in, System.out, System.err, new Terminal(false, false, 100));
    int code;
    try {
      code =
          new FakeProgram(
                  Path.of(arguments[1]), Path.of(arguments[2]), Long.parseLong(arguments[3]))
              .run(console);
    } catch (RuntimeException e) {
      code = Failures.execution(e, console);
    }
    System.exit(code);
  }

  private static WorkerService.Loaded loaded(long micros) {
    return new WorkerService.Loaded(worker(micros), List.of());
  }

  private static ArticleWorker worker(long micros) {
    RecordEncoder encoder =
        new RecordEncoder(new Provenance("0", Provenance.hash(Map.of()), List.of()));
    return new ArticleWorker(new FakeLayers(micros * 1000), encoder);
  }

  /** With workers. */
  int run(Console console) {
    Integer articles = Integer.getInteger("measured");
    return run(
        console,
        Disk.REAL,
        false,
        () -> {
          WorkerPool pool = new WorkerPool(settings(micros));
          return articles == null ? pool : new MeasuredProcessor(pool, articles);
        });
  }

  /** In this JVM, where nothing ends before its time. */
  int runLocally() {
    return runLocally(Disk.REAL, false);
  }

  /** In this JVM, on a disk that may fail. */
  int runLocally(Disk disk, boolean restart) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(System.in, nowhere, nowhere, new Terminal(false, false, 100));
    return run(console, disk, restart, () -> new LocalProcessor(worker(0), List.of(), THREADS));
  }

  private int run(Console console, Disk disk, boolean restart, Supplier<Processor> starter) {
    try (ArticleReader articles =
        ArticleReader.open(List.of(input.toString()), System.in, ReadLimits.STANDARD)) {
      RunPlan plan = new RunPlan(Map.of(), articles.inputs(), Compression.NONE, SHARD);
      Progress progress = new Progress(console, ProgressForm.none);
      return new ExtractRun(disk, console, progress, articles, plan, Earlier.NOTHING)
                  .run(out, restart, starter, THREADS)
                  .tally()
                  .rejected()
              == 0
          ? ExitCode.CLEAN
          : ExitCode.REJECTED;
    }
  }

  /** Where a JVM of its own prints. */
  Path words() {
    return out.resolveSibling(out.getFileName() + ".txt");
  }

  /** Starts it in a JVM of its own. */
  Process start(String... options) throws IOException {
    List<String> command = new ArrayList<>(WorkerOptions.jvm("256m").subList(0, 1));
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            FakeProgram.class.getName(),
            "run",
            input.toString(),
            out.toString(),
            String.valueOf(micros)));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words().toFile());
    builder.environment().putAll(WorkerOptions.environment());
    return builder.start();
  }

  private static WorkerSettings settings(long micros) {
    List<String> command = new ArrayList<>(WorkerOptions.jvm("64m"));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            FakeProgram.class.getName(),
            "worker",
            String.valueOf(micros)));
    return new WorkerSettings(
        command, WorkerOptions.environment(), THREADS, DEADLINE, START, Duration.ofSeconds(1));
  }
}
