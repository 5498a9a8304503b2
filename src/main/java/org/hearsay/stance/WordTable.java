package org.hearsay.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;

/** Reads the word lists beside this class: cells between tabs, lines with {@code #} are notes. */
final class WordTable {
  private WordTable() {}

  /**
   * The rows of a list.
   *
   * @throws MissingResourceException if there is no such list
   */
  static List<String[]> rows(String name) {
    InputStream table = WordTable.class.getResourceAsStream(name);
    if (table == null) {
      throw new MissingResourceException("no word list " + name, WordTable.class.getName(), name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
  }
}
