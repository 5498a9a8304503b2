package org.hearsay.train.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Keeps the state of a training in a folder, so that it can go on after an interruption: every few
 * hundred steps, and after each epoch. A file is complete or not there.
 */
public final class Checkpoint {
  private static final int STEPS_BETWEEN = 250;
  private static final int BUFFER = 1 << 20;

  /** The file of the best state in the folder. */
  public static final String BEST = "best.bin";

  private final Path state;
  private final Path best;
  private final String key;

  /**
   * @param folder made if it is missing
   * @param key of data and course; a state with another key is an error
   */
  public Checkpoint(Path folder, String key) {
    this.state = folder.resolve("state.bin");
    this.best = folder.resolve(BEST);
    this.key = key;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failed("cannot make the folder " + folder, e);
    }
  }

  /**
   * The state that is there, put into network and optimizer.
   *
   * @throws UncheckedIOException if it cannot be read, or belongs to another training
   */
  Optional<Progress> restore(EncoderNetwork<?> network, Adam adam) {
    if (!Files.isRegularFile(state)) {
      return Optional.empty();
    }
    try (DataInputStream in = in(state)) {
      String found = in.readUTF();
      if (!found.equals(key)) {
        throw new IOException(
            "it belongs to a training on other data or with other options; remove it to begin anew");
      }
      Progress progress = new Progress(in.readInt(), in.readDouble(), in.readInt());
      for (Parameter parameter : network.parameters()) {
        Floats.read(parameter.value(), in);
      }
      adam.read(in);
      return Optional.of(progress);
    } catch (IOException e) {
      throw failed("cannot go on from " + state, e);
    }
  }

  void keep(Progress progress, EncoderNetwork<?> network, Adam adam) {
    if (progress.step() % STEPS_BETWEEN == 0) {
      keepNow(progress, network, adam);
    }
  }

  void keepNow(Progress progress, EncoderNetwork<?> network, Adam adam) {
    write(
        state,
        out -> {
          out.writeUTF(key);
          out.writeInt(progress.step());
          out.writeDouble(progress.best());
          out.writeInt(progress.idle());
          for (Parameter parameter : network.parameters()) {
            Floats.write(parameter.value(), out);
          }
          adam.write(out);
        });
  }

  void keepBest(EncoderNetwork<?> network) {
    write(
        best,
        out -> {
          for (Parameter parameter : network.parameters()) {
            Floats.write(parameter.value(), out);
          }
        });
  }

  void restoreBest(EncoderNetwork<?> network) {
    readBest(best, network);
  }

  /**
   * Puts the best state of a training that is over into a network of its shape.
   *
   * @throws UncheckedIOException if it cannot be read, or is that of a network of another shape
   */
  public static void readBest(Path file, EncoderNetwork<?> network) {
    try (DataInputStream in = in(file)) {
      for (Parameter parameter : network.parameters()) {
        Floats.read(parameter.value(), in);
      }
    } catch (IOException e) {
      throw failed("cannot read " + file, e);
    }
  }

  private static DataInputStream in(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  private static void write(Path file, Content content) {
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER))) {
        content.write(out);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed("cannot write " + file, e);
    }
  }

  private static UncheckedIOException failed(String what, IOException e) {
    return new UncheckedIOException(what + ": " + e.getMessage(), e);
  }

  @FunctionalInterface
  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }
}
