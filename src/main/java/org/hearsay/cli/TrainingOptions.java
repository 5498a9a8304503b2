package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.engine.onnx.Precision;
import org.hearsay.train.encoder.Course;
import picocli.CommandLine.Option;

/** How a network is trained: the options of every command that does so. */
final class TrainingOptions {
  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Folder for the model; made if it is missing.")
  private Path out;

  @Option(
      names = "--encoder",
      paramLabel = "NAME",
      description =
          "To begin with: ${COMPLETION-CANDIDATES}. Default: that of what it goes on or learns from, else"
              + " e5-small.")
  private PretrainedEncoder encoder;

  @Option(
      names = "--layers",
      paramLabel = "N",
      defaultValue = "12",
      description =
          "At most so many layers of it, from the lowest up: fewer are faster. Default: all; with --begin those there"
              + " are.")
  private int layers;

  @Option(
      names = "--begin",
      paramLabel = "DIR",
      description =
          "The --out of an earlier training that is gone on from, heads and all, perhaps on other gold or with other"
              + " teachers; or a network of models/.")
  private Path begin;

  @Option(
      names = "--blend",
      paramLabel = "S",
      defaultValue = "1",
      description =
          "Write the mean of the weights that the training ends and, by --begin, began with; S is the share of the"
              + " former: the lower, the less is forgotten, and with 0 only what was never taught before is new."
              + " Default: ${DEFAULT-VALUE}.")
  private double blend;

  @Option(
      names = "--teacher",
      paramLabel = "DIR",
      description =
          "The --out of an earlier training, or a network of models/, from whose judgement the new network learns as"
              + " well as from the gold. Give it again for more teachers; each has the same say.")
  private List<Path> teachers = new ArrayList<>();

  @Option(
      names = "--gold-alone",
      paramLabel = "PATH",
      description =
          "Gold as for --gold, in which teachers have no say: of kinds that they do not know. Give it again for more.")
  private List<Path> alone = new ArrayList<>();

  @Option(
      names = "--precision",
      paramLabel = "NAME",
      defaultValue = "INT8",
      description = "Of the file: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Precision precision;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description =
          "Times that each example is seen, at most. Default: as for the program's own model.")
  private Integer epochs;

  @Option(
      names = "--rate",
      paramLabel = "R",
      description =
          "Highest learning rate of the encoder. Default: as for the program's own model.")
  private Double rate;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of everything random. Default: ${DEFAULT-VALUE}.")
  private long seed;

  /**
   * @throws UsageException if a number or a combination makes no sense
   */
  void check() {
    if (layers < 1 || (epochs != null && epochs < 1) || (rate != null && !(rate > 0))) {
      throw new UsageException("--epochs and --layers must be 1 or more, and --rate above 0");
    }
    if (!(blend >= 0 && blend <= 1) || (blend < 1 && begin == null)) {
      throw new UsageException(
          "--blend %s: it is from 0 to 1, and needs --begin where it is below 1".formatted(blend));
    }
    if (teachers.isEmpty() && !alone.isEmpty()) {
      throw new UsageException("--gold-alone is for where there is a --teacher; use --gold");
    }
    boolean own =
        Stream.concat(teachers.stream(), Stream.ofNullable(begin))
            .anyMatch(source -> whole(source).equals(whole(out)));
    if (own) {
      throw new UsageException(
          "--out %s: the training begins with or learns from the network there; write to another folder"
              .formatted(out));
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  Path out() {
    return out;
  }

  /** Null where the user named none. */
  PretrainedEncoder encoder() {
    return encoder;
  }

  int layers() {
    return layers;
  }

  /** Null where it begins anew. */
  Path begin() {
    return begin;
  }

  /** The share of the trained weights in those that are written. */
  double blend() {
    return blend;
  }

  List<Path> teachers() {
    return teachers;
  }

  /** Gold that teachers do not judge. */
  List<Path> alone() {
    return alone;
  }

  Precision precision() {
    return precision;
  }

  long seed() {
    return seed;
  }

  /** The usual course of a task with what the user wants otherwise. */
  Course course(Course usual) {
    return new Course(
        epochs == null ? usual.epochs() : epochs,
        usual.batch(),
        rate == null ? usual.rate() : rate,
        usual.headRate(),
        usual.layerFactor(),
        usual.dropout(),
        usual.patience(),
        seed);
  }
}
