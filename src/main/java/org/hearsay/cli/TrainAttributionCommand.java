package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.analysis.Analyzer;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.engine.onnx.EncoderWriter;
import org.hearsay.engine.onnx.OnnxWordScorer;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.model.Document;
import org.hearsay.pieces.WordPieces;
import org.hearsay.train.AttributionTraining;
import org.hearsay.train.Calibration;
import org.hearsay.train.PlainText;
import org.hearsay.train.encoder.AttributionExample;
import org.hearsay.train.encoder.AttributionNetwork;
import org.hearsay.train.encoder.AttributionTeacher;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.Course;
import org.hearsay.train.encoder.EncoderTrainer;
import org.hearsay.train.encoder.MatrixProduct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Statements inside the content of others are learnt from the annotation alone. Where none of all those at a PATH lies"
          + " in another, they are taken not to be annotated there.",
      "",
      "The program loads models only with the SHA-256 that models/manifest.json has: the entries to put there are"
          + " printed."
    })
final class TrainAttributionCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description =
          "Gold to learn from; never what is later measured on. Give it again for more; what is given twice counts"
              + " twice.")
  private List<Path> gold;

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
      description =
          "Of --gold, --gold-alone and --dev: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private GoldFormat format;

  @Option(
      names = "--text",
      paramLabel = "PATH",
      description =
          "More to learn the teachers' judgement on: anything that evaluate reads as gold; only its words are used. Give"
              + " it again for more.")
  private List<Path> texts = new ArrayList<>();

  @Mixin private TrainingOptions options;

  TrainAttributionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    if (options.teachers().isEmpty() && !texts.isEmpty()) {
      throw new UsageException("--text needs a --teacher, who tells what is in it");
    }
    long started = System.nanoTime();
    NetworkOrigin<AttributionNetwork> origin = NetworkOrigin.of(options, AttributionNetwork::on);
    List<GoldSource> train = read("--gold", gold);
    List<GoldSource> alone = read("--gold-alone", options.alone());
    GoldSource watched = read("--dev", dev);
    List<GoldSource> plain = GoldSource.all(texts);
    List<String> vocabulary = origin.encoder().vocabulary();
    MatrixProduct product = TrainingProduct.load();
    AttributionNetwork network = origin.network();
    new NetworkShape(origin.encoder(), network.layers()).keep(options.out());
    Analyzer analyzer = Wiring.analyzer(Engine.corenlp);
    AttributionTraining training =
        new AttributionTraining(
            article -> Document.of(article).withAnalysis(analyzer.analyze(article)),
            new WordPieces(vocabulary));
    List<AttributionExample> examples = new ArrayList<>();
    examples.addAll(taught(examples(training, train), origin, true, product));
    examples.addAll(examples(training, alone));
    examples.addAll(
        taught(
            training.examples(training.analyse(PlainText.of(GoldSource.articles(plain)))),
            origin,
            false,
            product));
    List<AttributionTraining.Analysed> judged = training.analyse(watched.articles());
    Course course = options.course(Course.STANDARD);
    Map<String, String> facts = facts(origin, network, train, alone, plain, watched, course);
    List<float[]> before = network.numbers();
    new EncoderTrainer<>(network, course, product, new TrainingProgress(console, "F1 of pieces"))
        .train(
            examples,
            () ->
                AttributionTraining.score(
                    training.evaluate(
                        judged, network, settings(network, Calibration.NONE), product)),
            new Checkpoint(options.out().resolve(NetworkShape.CHECKPOINT), facts.toString()));
    network.blend(before, options.blend());
    ModelFolder folder = new ModelFolder(options.out());
    byte[] bytes =
        EncoderWriter.write(
            origin.encoder().toString(),
            network.weights(),
            OnnxWordScorer.HEADS,
            options.precision());
    try (OnnxWordScorer scorer = OnnxWordScorer.load(bytes)) {
      Evaluation raw = training.evaluate(judged, scorer, settings(network, Calibration.NONE));
      NetworkSettings settings = settings(network, Calibration.fit(raw.reliability()));
      Evaluation scores = training.evaluate(judged, scorer, settings);
      facts.put("time", "%.0f minutes".formatted((System.nanoTime() - started) / 6e10));
      folder.write(
          bytes, vocabulary, settings.lines(), facts, Map.of(watched.name(), scores.figures()));
      console
          .out()
          .printf(
              Locale.ROOT,
              "%,d windows to learn from; F1 of pieces on %s: %.1f%n%s",
              examples.size(),
              dev,
              AttributionTraining.score(scores),
              folder.manifestEntries());
    }
    return ExitCode.CLEAN;
  }

  /**
   * The examples with the teachers' judgement, if there are teachers.
   *
   * @param annotated whether it goes beside an annotation, or is all there is to learn
   */
  private static List<AttributionExample> taught(
      List<AttributionExample> examples,
      NetworkOrigin<AttributionNetwork> origin,
      boolean annotated,
      MatrixProduct product) {
    if (origin.masters().isEmpty()) {
      return examples;
    }
    float share = annotated ? NetworkOrigin.TEACHERS_SHARE : 1;
    return new AttributionTeacher(origin.teachers(), product, share).teach(examples);
  }

  private static List<AttributionExample> examples(
      AttributionTraining training, List<GoldSource> sources) {
    return sources.stream()
        .flatMap(source -> training.examples(training.analyse(source.articles())).stream())
        .toList();
  }

  private List<GoldSource> read(String option, List<Path> paths) {
    return paths.stream().map(path -> read(option, path)).toList();
  }

  private GoldSource read(String option, Path path) {
    GoldFormat known = format == GoldFormat.auto ? GoldFormat.of(path) : format;
    if (known.sentences()) {
      throw new UsageException(
          "%s %s is %s: sentences without attributions; take gold of articles"
              .formatted(option, path, known));
    }
    return GoldSource.of(path, known);
  }

  private static NetworkSettings settings(AttributionNetwork network, Calibration calibration) {
    return network.settings(AttributionTraining.WINDOW, calibration.slope(), calibration.shift());
  }

  private Map<String, String> facts(
      NetworkOrigin<AttributionNetwork> origin,
      AttributionNetwork network,
      List<GoldSource> train,
      List<GoldSource> alone,
      List<GoldSource> plain,
      GoldSource watched,
      Course course) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("made by", "hearsay %s train attribution".formatted(Version.number()));
    origin.describe(network, "tag", facts);
    facts.put("precision", options.precision().name());
    facts.put("trained on", GoldSource.joined(train));
    facts.put("without the teachers", GoldSource.joined(alone));
    facts.put("text, without its annotation", GoldSource.joined(plain));
    facts.put("watched by", watched.toString());
    facts.put("course", course.toString());
    facts.put("blend", "%s of what was trained".formatted(options.blend()));
    return facts;
  }
}
