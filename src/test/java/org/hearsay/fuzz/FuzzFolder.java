package org.hearsay.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A folder of one JVM for what is made up. Seeds are text files: the first character says what the
 * rest is meant to be, so that whoever reads one can tell.
 */
final class FuzzFolder {
  private final Path path;

  FuzzFolder(String name) {
    try {
      path = Files.createTempDirectory(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    path.toFile().deleteOnExit();
  }

  /** Writes a file in place of the one before. */
  Path write(String name, byte[] content) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      file.toFile().deleteOnExit();
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The character that says what the rest is. */
  static char kind(byte[] data) {
    return data.length == 0 ? ' ' : (char) data[0];
  }

  static byte[] rest(byte[] data) {
    return data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length);
  }

  static String text(byte[] data) {
    return new String(rest(data), StandardCharsets.UTF_8);
  }
}
