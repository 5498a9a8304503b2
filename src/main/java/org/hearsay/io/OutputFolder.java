package org.hearsay.io;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A folder that was found to take files; asked for before anything long is begun.
 *
 * @param path exists and is writable
 */
public record OutputFolder(Path path) {
  private static final String ADVICE = "choose another output folder";

  /** Always the same, so that what a killed run left is taken away by the next one. */
  private static final String PROBE = ".probe";

  /**
   * Makes the folder where it is missing, and tries it with a file.
   *
   * @throws FileException if it cannot be made or written to
   */
  public static OutputFolder prepare(Path path) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new FileException(
          "cannot write to " + path + ": a file stands where a folder should be; " + ADVICE);
    }
    try {
      Files.createDirectories(path);
      Path probe = path.resolve(PROBE);
      Files.newByteChannel(probe, CREATE, WRITE, NOFOLLOW_LINKS).close();
      Files.deleteIfExists(probe);
    } catch (IOException e) {
      throw FileException.of("cannot write to folder " + path, e, ADVICE);
    }
    return new OutputFolder(path);
  }

  /**
   * Whether an argument names this very folder, by whatever path; one that is not there is none.
   */
  public static boolean isSame(Path folder, String argument) {
    try {
      return Files.isDirectory(folder) && Files.isSameFile(folder, Path.of(argument));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
