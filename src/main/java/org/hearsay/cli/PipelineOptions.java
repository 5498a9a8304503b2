package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.analysis.Limits;
import org.hearsay.io.RosterFile;
import picocli.CommandLine.Option;

/** How articles are processed: the options of every command that does so. */
final class PipelineOptions {
  private static final Engine USUAL_ENGINE = Engine.corenlp;
  private static final Finder USUAL_FINDER = Finder.model;
  private static final Coref USUAL_COREF = Coref.rules;
  private static final Judge USUAL_JUDGE = Judge.model;

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

  @Option(
      names = "--coref",
      paramLabel = "NAME",
      description =
          "Of speakers: ${COMPLETION-CANDIDATES}. CoreNLP's statistical coreference is there to compare with, and slow."
              + " Default: rules.")
  private Coref coref;

  @Option(
      names = "--stance",
      paramLabel = "NAME",
      description = "Of stances: ${COMPLETION-CANDIDATES}. Default: model.")
  private Judge stance;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "Your own list of names (CSV, JSON or JSON Lines: name, aliases, type, titles, country, wikidata, and more)."
              + " What is on it is spelt as there, and records tell its ids.")
  private Path roster;

  @Option(
      names = "--targets",
      paramLabel = "FILE",
      description =
          "Whom or what you want stances on, besides the named people, bodies and countries: topics such as carbon tax"
              + " (a list as for --roster: name, aliases, and more such as a description, which records repeat). They are"
              + " called as there, and reported wherever a statement names them.")
  private Path targets;

  /** Whether the user chose anything. */
  boolean given() {
    return engine != null
        || attributor != null
        || coref != null
        || stance != null
        || roster != null
        || targets != null;
  }

  /**
   * Loads what was chosen, with the usual limits of texts.
   *
   * @throws org.hearsay.io.FileException if a model is missing, or the roster cannot be read
   */
  Wiring load() {
    return load(Limits.STANDARD);
  }

  /**
   * Loads what was chosen.
   *
   * @throws org.hearsay.io.FileException if a model is missing, or the roster cannot be read
   */
  Wiring load(Limits limits) {
    return Wiring.load(
        new Choice(engine(), attributor(), coref(), judge(), roster(), targets(), limits));
  }

  /** The options that give another process the same choice. */
  List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--engine", engine().name(),
                "--attributor", attributor().name(),
                "--coref", coref().name(),
                "--stance", judge().name()));
    if (roster != null) {
      arguments.addAll(List.of("--roster", roster.toString()));
    }
    if (targets != null) {
      arguments.addAll(List.of("--targets", targets.toString()));
    }
    return arguments;
  }

  /** The choice as runs and reports tell it. */
  Map<String, Object> config() {
    Map<String, Object> config = new TreeMap<>();
    config.put("engine", engine().name());
    config.put("attributor", attributor().name());
    config.put("coref", coref().name());
    config.put("stance", judge().name());
    if (roster != null) {
      config.put("roster", "sha256:" + roster().sha256());
    }
    if (targets != null) {
      config.put("targets", "sha256:" + targets().sha256());
    }
    return config;
  }

  private RosterFile roster() {
    return roster == null ? null : new RosterFile("--roster", roster);
  }

  private RosterFile targets() {
    return targets == null ? null : new RosterFile("--targets", targets);
  }

  private Engine engine() {
    return engine == null ? USUAL_ENGINE : engine;
  }

  private Finder attributor() {
    return attributor == null ? USUAL_FINDER : attributor;
  }

  Coref coref() {
    return coref == null ? USUAL_COREF : coref;
  }

  private Judge judge() {
    return stance == null ? USUAL_JUDGE : stance;
  }
}
