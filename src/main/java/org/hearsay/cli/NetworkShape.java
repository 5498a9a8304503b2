package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.io.FileException;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.EncoderNetwork;
import org.hearsay.train.encoder.Matrix;

/**
 * Which encoder a trained network began with and how many layers it has, kept in its checkpoint.
 *
 * @param encoder that it began with
 */
record NetworkShape(PretrainedEncoder encoder, int layers) {
  /** Inside the folder of a model. */
  static final String CHECKPOINT = "checkpoint";

  private static final String FILE = "encoder.tsv";

  /** Makes an untrained network of a task. */
  @FunctionalInterface
  interface Maker<N extends EncoderNetwork<?>> {
    N on(Map<String, Matrix> weights, int most, long seed);
  }

  /**
   * A trained network.
   *
   * @param name of its folder
   * @param encoder that it began with
   */
  record Trained<N extends EncoderNetwork<?>>(Path name, PretrainedEncoder encoder, N network) {
    @Override
    public String toString() {
      return "%s (%d layers of %s)".formatted(name, network.layers(), encoder);
    }
  }

  /**
   * Keeps it in the folder of a training.
   *
   * @throws FileException if the disk does not take it
   */
  void keep(Path folder) {
    Path file = folder.resolve(CHECKPOINT).resolve(FILE);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "%s\t%d\n".formatted(encoder.name(), layers));
    } catch (IOException e) {
      throw new FileException("cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * The best network of a training that is over.
   *
   * @param option named in messages
   * @throws UsageException if the folder holds none
   */
  static <N extends EncoderNetwork<?>> Trained<N> read(String option, Path folder, Maker<N> maker) {
    Path best = folder.resolve(CHECKPOINT).resolve(Checkpoint.BEST);
    if (!Files.isRegularFile(best)) {
      throw new UsageException(
          "%s %s: there is no %s; give the --out of an earlier training"
              .formatted(option, folder, folder.relativize(best)));
    }
    Path shape = best.resolveSibling(FILE);
    try {
      String[] cells = Files.readString(shape).strip().split("\t", -1);
      PretrainedEncoder encoder = PretrainedEncoder.valueOf(cells[0]);
      N network = maker.on(encoder.weights(), Integer.parseInt(cells[1]), 0);
      Checkpoint.readBest(best, network);
      return new Trained<>(folder.getFileName(), encoder, network);
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new UsageException(
          "%s %s: cannot read the encoder's name and layers from %s: %s"
              .formatted(option, folder, folder.relativize(shape), e.getMessage()));
    }
  }
}
