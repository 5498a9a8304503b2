package org.hearsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.batch.worker.WorkerService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay worker}: processes the articles of a run that started it. */
@Command(
    name = "worker",
    hidden = true,
    description = "Processes articles for another process, which starts it: see extract.",
    mixinStandardHelpOptions = true)
final class WorkerCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PipelineOptions options;
  @Mixin private LimitOptions limits;

  @Option(names = "--threads", required = true)
  private int threads;

  WorkerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    // What a library prints must not get between the messages.
    System.setOut(System.err);
    new WorkerService(console.in(), console.out()).serve(this::load, Threads.count(threads));
    return ExitCode.CLEAN;
  }

  private WorkerService.Loaded load() {
    Wiring wiring = options.load(limits.texts());
    return new WorkerService.Loaded(wiring.worker(options.config()), wiring.models());
  }
}
