package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.analysis.Analyzer;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.io.FileException;
import org.hearsay.io.Sha256;
import org.hearsay.model.Document;
import org.hearsay.train.RulesTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay train rules}: the weights of the rules. */
@Command(
    name = "rules",
    description = "Trains the weights by which the rules decide what is an attribution.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "The program loads models/attribution-1.tsv only with the SHA-256 that models/manifest.json has: enter the"
          + " one that is printed."
    })
final class TrainRulesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "Gold to learn from; never what is later measured on.")
  private Path gold;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "auto",
      description = "Of the gold: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private GoldFormat format;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where the weights are written.")
  private Path out;

  TrainRulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var articles = format.read(gold);
    Analyzer analyzer = Wiring.analyzer(Engine.corenlp);
    RulesTrainer trainer =
        new RulesTrainer(article -> Document.of(article).withAnalysis(analyzer.analyze(article)));
    RulesTrainer.Trained trained = trainer.train(articles);
    String text = trained.model().text();
    write(text);
    console
        .out()
        .printf(
            Locale.ROOT,
            "%,d articles, %,d examples (%,d attributions), %,d weights%n%s  %s%n",
            articles.size(),
            trained.examples(),
            trained.positive(),
            trained.model().weights().size(),
            Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
            out);
    return ExitCode.CLEAN;
  }

  private void write(String text) {
    try {
      Files.writeString(out, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw FileException.of("cannot write " + out, e, "check that its folder is there");
    }
  }
}
