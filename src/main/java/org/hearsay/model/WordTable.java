package org.hearsay.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;

/**
 * Reads the word lists that the stages come with: UTF-8, cells between tabs, lines that begin with
 * {@code #} are notes, blank lines nothing.
 */
public final class WordTable {
  private WordTable() {}

  /**
   * The rows of a list.
   *
   * @param owner class beside which the list lies as a resource
   * @param name of the list, such as {@code roles.tsv}
   * @throws MissingResourceException if there is no such list
   */
  public static List<String[]> rows(Class<?> owner, String name) {
    InputStream table = owner.getResourceAsStream(name);
    if (table == null) {
      throw new MissingResourceException("no word list " + name, owner.getName(), name);
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
