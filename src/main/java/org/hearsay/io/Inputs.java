package org.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From arguments of a command line to places to read: files, folders and {@code -}. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private Inputs() {}

  /**
   * The places in the order of the arguments; those of a folder by name.
   *
   * @throws FileException if a file or folder is missing, unreadable or, a folder, without a file
   *     to read
   */
  static List<Input> resolve(List<String> arguments, InputStream standardInput) {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        inputs.add(StandardInput.of(standardInput));
      } else {
        inputs.addAll(resolve(argument));
      }
    }
    return inputs;
  }

  private static List<Input> resolve(String argument) {
    Path path = path(argument);
    if (!Files.exists(path)) {
      throw new FileException(
          "no such file or folder: " + argument + "; check the path, or give - for standard input");
    }
    if (!Files.isReadable(path)) {
      throw new FileException("cannot read " + argument + ": permission denied; check its rights");
    }
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    if (!Files.isRegularFile(path)) {
      throw new FileException(
          "cannot read " + argument + ": not a regular file; give - to read standard input");
    }
    return List.of(file(path));
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new FileException("not a path: " + Excerpt.quoted(argument) + "; check it", e);
    }
  }

  private static List<Input> folder(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Input> files =
          entries
              .filter(entry -> isArticleFile(entry))
              .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
              .map(Inputs::file)
              .toList();
      if (files.isEmpty()) {
        throw new FileException(
            "nothing to read in folder %s: no %s file stands directly in it; give the folder that holds them"
                .formatted(folder, Format.NAMES));
      }
      return files;
    } catch (IOException e) {
      throw FileException.of("cannot list folder " + folder, e, "check its rights");
    }
  }

  private static boolean isArticleFile(Path entry) {
    String name = entry.getFileName().toString();
    return !name.startsWith(".") && Format.of(name).isPresent() && !Files.isDirectory(entry);
  }

  private static Input file(Path path) {
    return Format.of(path.getFileName().toString())
        .map(format -> Input.file(path, format))
        .orElseGet(
            () ->
                Input.rejected(
                    new Reject(
                        path.toString(),
                        null,
                        Reject.READ,
                        "unknown-format",
                        "the name must end in one of %s: %s"
                            .formatted(
                                Format.NAMES, Excerpt.quoted(path.getFileName().toString())))));
  }
}
