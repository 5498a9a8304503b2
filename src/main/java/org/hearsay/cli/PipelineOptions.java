package org.hearsay.cli;

import java.util.Map;
import picocli.CommandLine.Option;

/** How articles are processed: the options of every command that does so. */
final class PipelineOptions {
  private static final Engine USUAL_ENGINE = Engine.corenlp;
  private static final Finder USUAL_FINDER = Finder.model;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "Of tags, names and trees: ${COMPLETION-CANDIDATES}. Default: corenlp.")
  private Engine engine;

  @Option(
      names = "--attributor",
      paramLabel = "NAME",
      description = "Of attributions: ${COMPLETION-CANDIDATES}. Default: model.")
  private Finder attributor;

  /** Whether the user chose anything. */
  boolean given() {
    return engine != null || attributor != null;
  }

  /**
   * Loads what was chosen.
   *
   * @throws org.hearsay.io.FileException if a model is missing
   */
  Wiring load() {
    return Wiring.load(engine(), attributor());
  }

  /** The choice as runs and reports tell it. */
  Map<String, Object> config() {
    return Map.of("engine", engine().name(), "attributor", attributor().name());
  }

  private Engine engine() {
    return engine == null ? USUAL_ENGINE : engine;
  }

  private Finder attributor() {
    return attributor == null ? USUAL_FINDER : attributor;
  }
}
