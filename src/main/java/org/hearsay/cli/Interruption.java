package org.hearsay.cli;

import java.nio.file.Path;
import org.hearsay.batch.Processor;

/**
 * What happens when a run is interrupted, by Ctrl-C or a signal: its workers end at once, and the
 * user hears how it goes on. What was not done by then is as if never begun.
 */
final class Interruption {
  private final Console console;
  private final Processor processor;
  private final Path out;
  private final Thread hook = new Thread(this::interrupted, "interruption");

  private Interruption(Console console, Processor processor, Path out) {
    this.console = console;
    this.processor = processor;
    this.out = out;
  }

  /** Stands by until {@link #end}. */
  static Interruption await(Console console, Processor processor, Path out) {
    Interruption interruption = new Interruption(console, processor, out);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void interrupted() {
    processor.close();
    console
        .err()
        .printf(
            "%nhearsay: interrupted; what is done stands in %s, and the same command goes on from there%n",
            out);
    console.err().flush();
  }

  /** The run has come to its end. */
  void end() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is being shut down: the hook runs.
    }
  }
}
