package org.hearsay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.analysis.Analyzer;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.attribution.WordPieces;
import org.hearsay.engine.onnx.EncoderWriter;
import org.hearsay.engine.onnx.OnnxWordScorer;
import org.hearsay.engine.onnx.Precision;
import org.hearsay.engine.openblas.OpenBlasProduct;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.model.Document;
import org.hearsay.train.Calibration;
import org.hearsay.train.ModelCard;
import org.hearsay.train.NetworkTraining;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.Course;
import org.hearsay.train.encoder.EncoderTrainer;
import org.hearsay.train.encoder.Example;
import org.hearsay.train.encoder.MatrixProduct;
import org.hearsay.train.encoder.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay train attribution}: the network that finds attributions. */
@Command(
    name = "attribution",
    description = "Trains the network that finds attributions.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Writes network.onnx, vocabulary.txt, settings.tsv and card.md into the output folder. An interrupted training"
          + " goes on where it was when the same command is given again. PolNeAR takes about ten minutes an epoch with"
          + " minilm on two cores.",
      "",
      "The program loads models only with the SHA-256 that models/manifest.json has: the entries to put there are"
          + " printed."
    })
final class TrainAttributionCommand implements Callable<Integer> {
  private static final double[] BONUSES = {0, 0.25, 0.5, 0.75, 1};

  private final Console console;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "Gold to learn from; never what is later measured on.")
  private Path gold;

  @Option(
      names = "--dev",
      required = true,
      paramLabel = "PATH",
      description = "Gold to watch the training by: it stops when scores on it no longer rise.")
  private Path dev;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description = "Of both: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private GoldFormat format;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Folder for the model; made if it is missing.")
  private Path out;

  @Option(
      names = "--encoder",
      paramLabel = "NAME",
      defaultValue = "minilm",
      description = "To begin with: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private PretrainedEncoder encoder;

  @Option(
      names = "--layers",
      paramLabel = "N",
      defaultValue = "12",
      description =
          "At most so many layers of it, from the lowest up: fewer are faster. Default: all.")
  private int layers;

  @Option(
      names = "--teacher",
      paramLabel = "DIR",
      description =
          "The --out of an earlier training with all layers of the same encoder: the new network begins with its lowest"
              + " layers and learns from its judgement as well as from the gold.")
  private Path teacher;

  @Option(
      names = "--precision",
      paramLabel = "NAME",
      defaultValue = "INT8",
      description = "Of the file: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Precision precision;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "5",
      description = "Times that each example is seen. Default: ${DEFAULT-VALUE}.")
  private int epochs;

  @Option(
      names = "--rate",
      paramLabel = "R",
      defaultValue = "1.5e-4",
      description = "Highest learning rate of the encoder. Default: ${DEFAULT-VALUE}.")
  private double rate;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of everything random. Default: ${DEFAULT-VALUE}.")
  private long seed;

  TrainAttributionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (epochs < 1 || layers < 1 || !(rate > 0)) {
      throw new UsageException("--epochs and --layers must be 1 or more, and --rate above 0");
    }
    long started = System.nanoTime();
    NetworkOrigin origin = new NetworkOrigin(encoder, layers, teacher, seed);
    List<GoldArticle> train = read("--gold", gold);
    List<GoldArticle> watched = read("--dev", dev);
    List<String> vocabulary = encoder.vocabulary();
    MatrixProduct product = product();
    Network network = origin.network();
    Analyzer analyzer = Wiring.analyzer(Engine.corenlp);
    NetworkTraining training =
        new NetworkTraining(
            article -> Document.of(article).withAnalysis(analyzer.analyze(article)),
            new WordPieces(vocabulary));
    List<Example> examples = origin.taught(training.examples(training.analyse(train)), product);
    List<NetworkTraining.Analysed> judged = training.analyse(watched);
    Course course = course();
    Map<String, String> facts = facts(origin, network, train, watched, course);
    new EncoderTrainer(network, course, product, new TrainingProgress(console))
        .train(
            examples,
            n -> NetworkTraining.score(training.evaluate(judged, n, settings(n, 0), product)),
            new Checkpoint(out.resolve(NetworkOrigin.CHECKPOINT), facts.toString()));
    ModelFolder folder = new ModelFolder(out);
    byte[] bytes = EncoderWriter.write(network.weights(), precision);
    try (OnnxWordScorer scorer = OnnxWordScorer.load(bytes)) {
      NetworkSettings settings = chosen(training, judged, network, scorer);
      Evaluation scores = training.evaluate(judged, scorer, settings);
      facts.put("time", "%.0f minutes".formatted((System.nanoTime() - started) / 6e10));
      folder.write(bytes, vocabulary, settings, card(facts, scores));
      console
          .out()
          .printf(
              Locale.ROOT,
              "%,d articles, %,d windows; F1 of pieces on %s: %.1f%n%s",
              train.size(),
              examples.size(),
              dev,
              NetworkTraining.score(scores),
              folder.manifestEntries());
    }
    return ExitCode.CLEAN;
  }

  private List<GoldArticle> read(String option, Path path) {
    GoldFormat known = format == GoldFormat.auto ? GoldFormat.of(path) : format;
    if (known.sentences()) {
      throw new UsageException(
          "%s %s is %s: sentences without attributions; take gold of articles"
              .formatted(option, path, known));
    }
    return known.read(path);
  }

  private Course course() {
    Course standard = Course.STANDARD;
    return new Course(
        epochs,
        standard.batch(),
        rate,
        standard.headRate(),
        standard.layerFactor(),
        standard.dropout(),
        standard.linkWeight(),
        standard.patience(),
        seed);
  }

  private static MatrixProduct product() {
    try {
      return new OpenBlasProduct();
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new UsageException(
          "OpenBLAS is not on the class path; start the training with bin/hearsay, which fetches it");
    }
  }

  private static NetworkSettings settings(Network network, double bonus) {
    return network.settings(NetworkTraining.WINDOW, bonus, 1, 0);
  }

  /** The bonus with the best score, and confidence fitted with it. */
  private static NetworkSettings chosen(
      NetworkTraining training,
      List<NetworkTraining.Analysed> judged,
      Network network,
      OnnxWordScorer scorer) {
    double best = 0;
    Evaluation scores = null;
    for (double bonus : BONUSES) {
      Evaluation evaluation = training.evaluate(judged, scorer, settings(network, bonus));
      if (scores == null || NetworkTraining.score(evaluation) > NetworkTraining.score(scores)) {
        best = bonus;
        scores = evaluation;
      }
    }
    Calibration fitted = Calibration.fit(scores.reliability());
    return network.settings(NetworkTraining.WINDOW, best, fitted.slope(), fitted.shift());
  }

  private Map<String, String> facts(
      NetworkOrigin origin,
      Network network,
      List<GoldArticle> train,
      List<GoldArticle> watched,
      Course course) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("made by", "hearsay %s train attribution".formatted(Version.number()));
    origin.describe(network, facts);
    facts.put("precision", precision.name());
    facts.put("trained on", described(gold, train));
    facts.put("watched by", described(dev, watched));
    facts.put("course", course.toString());
    return facts;
  }

  private static String described(Path path, List<GoldArticle> articles) {
    return String.format(
        Locale.ROOT,
        "%s: %,d articles, %,d attributions, SHA-256 %s",
        path.getFileName(),
        articles.size(),
        articles.stream().mapToLong(article -> article.attributions().size()).sum(),
        VerifiedModels.sha256(articles.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private ModelCard card(Map<String, String> facts, Evaluation scores) {
    return new ModelCard(
        out.getFileName().toString(),
        facts,
        scores,
        dev.getFileName().toString(),
        List.of(
            "Weights are a work of this project, GPL-3.0-or-later; the encoder they began with is Apache-2.0.",
            "They hold no text of the articles they were trained on; see to it that you may use those.",
            "English news only."));
  }
}
