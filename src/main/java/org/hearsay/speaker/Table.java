package org.hearsay.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;

/** Reads the word lists beside this class: cells between tabs, lines with {@code #} are notes. */
final class Table {
  private Table() {}

  /**
   * The rows of a list; cells left out at the end of a line are missing.
   *
   * @throws MissingResourceException if there is no such list
   */
  static List<String[]> rows(String name) {
    InputStream table = Table.class.getResourceAsStream(name);
    if (table == null) {
      throw new MissingResourceException("no word list " + name, Table.class.getName(), name);
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

  /** The parts of a cell, which {@code |} separates; none for an empty cell. */
  static List<String> parts(String[] row, int column) {
    return column >= row.length || row[column].isEmpty()
        ? List.of()
        : List.of(row[column].split("\\|", -1));
  }
}
