package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.io.FileException;

/**
 * Which encoder a trained network began with and how many layers it has, kept in its checkpoint.
 *
 * @param encoder that it began with
 */
record NetworkShape(PretrainedEncoder encoder, int layers) {
  /** Inside the folder of a model. */
  static final String CHECKPOINT = "checkpoint";

  private static final String FILE = "encoder.tsv";

  /**
   * Keeps it in the folder of a training.
   *
   * @throws FileException if the disk does not take it
   */
  void keep(Path folder) {
    Path file = file(folder);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "%s\t%d\n".formatted(encoder, layers));
    } catch (IOException e) {
      throw FileException.of("cannot write " + file, e, "check the folder and its space");
    }
  }

  /**
   * What the folder of a training keeps.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it cannot be understood
   */
  static NetworkShape kept(Path folder) throws IOException {
    String[] cells = Files.readString(file(folder)).strip().split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalArgumentException(FILE + ": not the name of an encoder and a number");
    }
    return new NetworkShape(PretrainedEncoder.named(cells[0]), Integer.parseInt(cells[1]));
  }

  private static Path file(Path folder) {
    return folder.resolve(CHECKPOINT).resolve(FILE);
  }
}
