package org.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The places to read that one argument stands for. Of a folder, the name and size of each file are
 * kept, and no more.
 *
 * @param size how many places, at least 1
 * @param member the place of a number from 0
 * @param ignored files of a folder that are not read, since their names say no known format
 */
record InputGroup(InputDescription description, int size, IntFunction<Input> member, long ignored) {

  /**
   * @param in never closed
   */
  static InputGroup standardInput(String argument, InputStream in) {
    return new InputGroup(
        new InputDescription(argument, 0, 0), 1, number -> StandardInput.of(in), 0);
  }

  static InputGroup file(String argument, Path path) {
    long bytes = bytes(path);
    return new InputGroup(
        new InputDescription(argument, 1, bytes), 1, number -> Input.file(path, bytes), 0);
  }

  /**
   * The files directly in a folder that have the name of an input, by name; hidden ones are left
   * out.
   *
   * @throws FileException if there is none, or the folder cannot be listed
   */
  static InputGroup folder(String argument, Path folder) {
    List<String> all = names(folder);
    String[] names =
        all.stream().filter(name -> FileKind.of(name).isPresent()).sorted().toArray(String[]::new);
    if (names.length == 0) {
      throw new FileException(
          "nothing to read in folder %s: no file directly in it has a name in %s; give the folder that holds them"
              .formatted(folder, FileKind.NAMES));
    }
    long[] bytes = Stream.of(names).mapToLong(name -> bytes(folder.resolve(name))).toArray();
    return new InputGroup(
        new InputDescription(argument, names.length, LongStream.of(bytes).sum()),
        names.length,
        number -> Input.file(folder.resolve(names[number]), bytes[number]),
        all.size() - names.length);
  }

  /** Whether its size is known before it is read. */
  boolean isMeasured() {
    return description.files() > 0;
  }

  /** Of all files directly in a folder that are not hidden. */
  private static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !Files.isDirectory(entry))
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    } catch (IOException e) {
      throw FileException.of("cannot list folder " + folder, e, "check its rights");
    }
  }

  /** 0 where there is nothing to measure; reading tells why. */
  private static long bytes(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }
}
