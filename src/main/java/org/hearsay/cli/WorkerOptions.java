package org.hearsay.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.batch.LocalProcessor;
import org.hearsay.batch.Processor;
import org.hearsay.batch.worker.WorkerPool;
import org.hearsay.batch.worker.WorkerSettings;
import picocli.CommandLine.Option;

/** Where a run processes its articles: in a worker of its own, or in this JVM. */
final class WorkerOptions {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration SPARE_AFTER = Duration.ofSeconds(10);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Articles processed at a time; the output is the same for any number. Default: one for each core, which leaves none to others.")
  private Integer threads;

  @Option(
      names = "--deadline",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "An article that takes longer is ended, tried once more alone, and rejected; from 100,000 characters on it"
              + " has as much again for each further 100,000. Default: ${DEFAULT-VALUE}.")
  private long deadline;

  @Option(
      names = "--worker-memory",
      paramLabel = "SIZE",
      defaultValue = "2500m",
      description =
          "Memory of the worker, such as 3g; an article that does not fit is rejected. Default: ${DEFAULT-VALUE}.")
  private String memory;

  @Option(
      names = "--in-process",
      description =
          "Process articles in this JVM. Weaker: there is no deadline, and an article that hangs, exhausts the memory"
              + " or crashes native code takes the run with it.")
  private boolean inProcess;

  int threads() {
    return Threads.count(threads);
  }

  /**
   * Refuses what cannot be meant.
   *
   * @throws UsageException if a value is out of range
   */
  void check() {
    threads();
    if (deadline < 1 || deadline > Integer.MAX_VALUE) {
      throw new UsageException("--deadline must be 1 or more seconds, not " + deadline);
    }
    if (!memory.matches("[1-9][0-9]{0,8}[kKmMgG]")) {
      throw new UsageException("--worker-memory must be a size such as 2500m or 3g, not " + memory);
    }
  }

  /** Begins to load what processes articles. */
  Processor start(PipelineOptions pipeline, LimitOptions limits) {
    if (inProcess) {
      Wiring wiring = pipeline.load(limits.texts());
      return new LocalProcessor(wiring.worker(pipeline.config()), wiring.models(), threads());
    }
    return new WorkerPool(settings(pipeline, limits));
  }

  private WorkerSettings settings(PipelineOptions pipeline, LimitOptions limits) {
    List<String> command = new ArrayList<>(jvm(memory));
    command.add("-Dhearsay.home=" + Wiring.home());
    command.addAll(List.of(Main.class.getName(), "worker", "--threads", String.valueOf(threads())));
    command.addAll(pipeline.arguments());
    command.addAll(limits.arguments());
    return new WorkerSettings(
        command, environment(), threads(), Duration.ofSeconds(deadline), START, SPARE_AFTER);
  }

  /** Java with options by which whatever shakes a worker ends it, and leaves no files behind. */
  static List<String> jvm(String memory) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + memory,
        "-Xss4m",
        "-XX:+UseParallelGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:+SuppressFatalErrorMessage",
        // What the JVM itself prints must not get between the messages.
        "-XX:+DisplayVMOutputToStderr",
        // Ends at once on a signal to all processes of a terminal: the run deals with it.
        "-Xrs",
        "-Dfile.encoding=UTF-8");
  }

  /** The class path, which would make a long command line. */
  static Map<String, String> environment() {
    return Map.of("CLASSPATH", System.getProperty("java.class.path"));
  }
}
