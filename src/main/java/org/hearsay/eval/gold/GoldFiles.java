package org.hearsay.eval.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.io.FileException;

/** Lists and reads the files of a gold folder. */
final class GoldFiles {
  private static final String MARK = "\uFEFF";
  private static final String ADVICE = "check the path and its rights";

  private GoldFiles() {}

  /**
   * The files of a folder with a suffix, by name.
   *
   * @throws FileException if the folder is missing
   */
  static List<Path> list(Path folder, String suffix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(suffix))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw FileException.of("cannot read gold folder " + folder, e, ADVICE);
    } catch (UncheckedIOException e) {
      throw FileException.of("cannot read gold folder " + folder, e.getCause(), ADVICE);
    }
  }

  /**
   * The annotation in a file, line ends kept, without a byte order mark.
   *
   * @throws GoldException if it is not UTF-8
   */
  static String read(Path file) {
    String text = decoded(file);
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  /**
   * The text that another file annotates, line ends kept.
   *
   * @throws GoldException if it is not UTF-8, blank, or begins with a byte order mark: whether
   *     offsets count that, nobody can tell
   */
  static String text(Path file) {
    String text = decoded(file);
    if (text.startsWith(MARK)) {
      throw new GoldException(
          file.toString(),
          "character 0",
          "expected a text without a byte order mark, which offsets may or may not count;"
              + " save it without and check the offsets");
    }
    return GoldText.checked(file.toString(), "", text);
  }

  private static String decoded(Path file) {
    if (Files.isDirectory(file)) {
      throw new FileException(
          "cannot read gold file " + file + ": expected a file, not a folder; " + ADVICE);
    }
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new GoldException(file.toString(), "", "not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw FileException.of("cannot read gold file " + file, e, ADVICE);
    }
  }

  /**
   * That there is no gold.
   *
   * @param wanted what was looked for
   */
  static FileException none(String wanted, Path path) {
    return new FileException(
        "no gold (%s) in %s; check the path, or give the format that it has with --format"
            .formatted(wanted, path));
  }

  /** The name of a file without its suffix. */
  static String stem(Path file, String suffix) {
    String name = file.getFileName().toString();
    return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
  }
}
