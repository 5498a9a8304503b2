package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.engine.onnx.EncoderWriter;
import org.hearsay.engine.onnx.OnnxStanceScorer;
import org.hearsay.eval.ConfusionKind;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Figure;
import org.hearsay.pieces.WordPieces;
import org.hearsay.stance.StanceSettings;
import org.hearsay.train.StanceTraining;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.Course;
import org.hearsay.train.encoder.EncoderTrainer;
import org.hearsay.train.encoder.MatrixProduct;
import org.hearsay.train.encoder.StanceExample;
import org.hearsay.train.encoder.StanceNetwork;
import org.hearsay.train.encoder.StanceTeacher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay train stance}: the network that decides stances. */
@Command(
    name = "stance",
    description = "Trains the network that decides who is for and against whom.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Learns from sentences with marked targets (NewsMTSC, DSE), and from our own gold where its stances tell the"
          + " places of their targets: \"spans\" as of a content.",
      "",
      "Writes network.onnx, vocabulary.txt, settings.tsv and card.md into the output folder. An interrupted training"
          + " goes on where it was when the same command is given again. NewsMTSC takes about four minutes an epoch on"
          + " two cores.",
      "",
      "The program loads models only with the SHA-256 that models/manifest.json has: the entries to put there are"
          + " printed."
    })
final class TrainStanceCommand implements Callable<Integer> {
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
      description =
          "Gold to watch the training by: it keeps the network that scores best on it. Give it again for more.")
  private List<Path> dev;

  @Mixin private TrainingOptions options;

  TrainStanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    long started = System.nanoTime();
    List<GoldSource> train = GoldSource.all(gold);
    List<GoldSource> alone = GoldSource.all(options.alone());
    List<GoldSource> watched = GoldSource.all(dev);
    NetworkOrigin<StanceNetwork> origin = NetworkOrigin.of(options, StanceNetwork::on);
    List<String> vocabulary = origin.encoder().vocabulary();
    MatrixProduct product = TrainingProduct.load();
    StanceNetwork network = origin.network();
    new NetworkShape(origin.encoder(), network.layers()).keep(options.out());
    StanceTraining training = new StanceTraining(new WordPieces(vocabulary));
    List<StanceExample> lessons = new ArrayList<>();
    lessons.addAll(taught(lessons("--gold", train, training), origin, product));
    lessons.addAll(lessons("--gold-alone", alone, training));
    List<List<StanceExample>> judged =
        watched.stream()
            .map(s -> some("--dev", s, training.examples(s.articles())).toList())
            .toList();
    Course course = options.course(StanceTraining.COURSE);
    Map<String, String> facts = facts(origin, network, train, alone, watched, course);
    List<float[]> before = network.numbers();
    new EncoderTrainer<>(network, course, product, new TrainingProgress(console, "macro-F1"))
        .train(
            lessons,
            () ->
                judged.stream()
                    .mapToDouble(examples -> StanceTraining.score(examples, network, product))
                    .average()
                    .orElseThrow(),
            new Checkpoint(options.out().resolve(NetworkShape.CHECKPOINT), facts.toString()));
    network.blend(before, options.blend());
    byte[] bytes =
        EncoderWriter.write(
            origin.encoder().toString(),
            network.weights(),
            OnnxStanceScorer.HEADS,
            options.precision());
    ModelFolder folder = new ModelFolder(options.out());
    try (OnnxStanceScorer scorer = OnnxStanceScorer.load(bytes)) {
      StanceSettings settings =
          StanceTraining.calibrated(judged.stream().flatMap(List::stream).toList(), scorer);
      Map<String, Map<String, Figure>> scores = new LinkedHashMap<>();
      for (GoldSource source : watched) {
        scores.put(source.name(), judged(training.evaluate(source.articles(), scorer, settings)));
      }
      facts.put("time", "%.0f minutes".formatted((System.nanoTime() - started) / 6e10));
      folder.write(bytes, vocabulary, settings.lines(), facts, scores);
      console
          .out()
          .printf(
              Locale.ROOT,
              "%,d windows to learn from%n%s",
              lessons.size(),
              folder.manifestEntries());
    }
    return ExitCode.CLEAN;
  }

  private static List<StanceExample> taught(
      List<StanceExample> lessons, NetworkOrigin<StanceNetwork> origin, MatrixProduct product) {
    return origin.masters().isEmpty()
        ? lessons
        : new StanceTeacher(origin.teachers(), product, NetworkOrigin.TEACHERS_SHARE)
            .teach(lessons);
  }

  private static List<StanceExample> lessons(
      String option, List<GoldSource> sources, StanceTraining training) {
    return sources.stream()
        .flatMap(source -> some(option, source, training.lessons(source.articles())))
        .toList();
  }

  private static Stream<StanceExample> some(
      String option, GoldSource source, List<StanceExample> examples) {
    if (examples.isEmpty()) {
      throw new UsageException(
          "%s %s: no stance tells where its target stands; see hearsay train stance --help"
              .formatted(option, source.path()));
    }
    return examples.stream();
  }

  private Map<String, String> facts(
      NetworkOrigin<StanceNetwork> origin,
      StanceNetwork network,
      List<GoldSource> train,
      List<GoldSource> alone,
      List<GoldSource> watched,
      Course course) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("made by", "hearsay %s train stance".formatted(Version.number()));
    origin.describe(network, "answer", facts);
    facts.put("precision", options.precision().name());
    facts.put("trained on", GoldSource.joined(train));
    facts.put("without the teachers", GoldSource.joined(alone));
    facts.put("watched by", GoldSource.joined(watched));
    facts.put("course", course.toString());
    facts.put("blend", "%s of what was trained".formatted(options.blend()));
    return facts;
  }

  /** The figures of polarities; attributions and speakers were given as annotated. */
  private static Map<String, Figure> judged(Evaluation evaluation) {
    Map<String, Figure> figures = new HashMap<>(evaluation.figures());
    figures
        .keySet()
        .removeIf(
            key ->
                key.startsWith("stance.triples.")
                    || Arrays.stream(ConfusionKind.values())
                        .noneMatch(kind -> key.startsWith(kind.key() + ".")));
    return figures;
  }
}
