package org.hearsay.eval.gold;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.io.FileException;

/** Lists and reads the files of a gold folder. */
final class GoldFiles {
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
      throw new FileException("cannot read gold folder " + folder + "; check the path", e);
    }
  }

  /**
   * The text of a file, line ends kept.
   *
   * @throws GoldException if it is not UTF-8
   */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new GoldException(file.toString(), "", "not UTF-8");
    } catch (IOException e) {
      throw new FileException("cannot read gold file " + file + "; check the path", e);
    }
  }

  /** The name of a file without its suffix. */
  static String stem(Path file, String suffix) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - suffix.length());
  }
}
