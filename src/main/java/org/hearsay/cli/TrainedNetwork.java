package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.engine.onnx.NetworkReader;
import org.hearsay.io.FileException;
import org.hearsay.io.Sha256;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.EncoderNetwork;
import org.hearsay.train.encoder.Matrix;

/**
 * The network of a training that is over.
 *
 * @param name of its folder
 * @param sha256 of the file it was read from
 * @param encoder that it began with
 */
record TrainedNetwork<N extends EncoderNetwork<?>>(
    Path name, String sha256, PretrainedEncoder encoder, N network) {
  private static final String ADVICE = "give the --out of a training by this version of Hearsay";

  /** Makes an untrained network of a task. */
  @FunctionalInterface
  interface Maker<N extends EncoderNetwork<?>> {
    N on(Map<String, Matrix> weights, int most, long seed);
  }

  /**
   * Reads its best state as it was trained, or where that is not kept, as in {@code models/}, what
   * was written for the program.
   *
   * @param option named in messages
   * @throws UsageException if the folder holds none, or one that cannot be understood
   * @throws FileException if it cannot be read
   */
  static <N extends EncoderNetwork<?>> TrainedNetwork<N> read(
      String option, Path folder, Maker<N> maker) {
    Path best = folder.resolve(NetworkShape.CHECKPOINT).resolve(Checkpoint.BEST);
    Path written = folder.resolve(ModelFolder.NETWORK);
    boolean kept = Files.isRegularFile(best);
    if (!kept && !Files.isRegularFile(written)) {
      throw new UsageException(
          "%s %s: there is neither %s nor %s; give the --out of an earlier training, or a network of models/"
              .formatted(option, folder, folder.relativize(best), folder.relativize(written)));
    }
    try {
      return kept ? ofTraining(folder, best, maker) : ofProgram(folder, written, maker);
    } catch (IOException e) {
      throw FileException.of("%s %s: cannot read the network".formatted(option, folder), e, ADVICE);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new UsageException(
          "%s %s: cannot read the network: %s; %s"
              .formatted(option, folder, e.getMessage(), ADVICE));
    }
  }

  private static <N extends EncoderNetwork<?>> TrainedNetwork<N> ofTraining(
      Path folder, Path best, Maker<N> maker) throws IOException {
    NetworkShape shape = NetworkShape.kept(folder);
    N network = maker.on(shape.encoder().weights(), shape.layers(), 0);
    Checkpoint.readBest(best, network);
    return of(folder, Files.readAllBytes(best), shape.encoder(), network);
  }

  private static <N extends EncoderNetwork<?>> TrainedNetwork<N> ofProgram(
      Path folder, Path written, Maker<N> maker) throws IOException {
    byte[] bytes = Files.readAllBytes(written);
    NetworkReader.Stored stored = NetworkReader.read(bytes);
    PretrainedEncoder encoder = PretrainedEncoder.named(stored.encoder());
    N network = maker.on(encoder.weights(), stored.layers(), 0);
    if (network.layers() < stored.layers()) {
      throw new IllegalArgumentException(
          "it has %d layers, %s only %d".formatted(stored.layers(), encoder, network.layers()));
    }
    network.become(stored.weights(), Files.readAllLines(folder.resolve(ModelFolder.SETTINGS)));
    return of(folder, bytes, encoder, network);
  }

  private static <N extends EncoderNetwork<?>> TrainedNetwork<N> of(
      Path folder, byte[] file, PretrainedEncoder encoder, N network) {
    return new TrainedNetwork<>(folder.getFileName(), Sha256.of(file), encoder, network);
  }

  @Override
  public String toString() {
    return "%s (%d layers of %s, SHA-256 %s)".formatted(name, network.layers(), encoder, sha256);
  }
}
