package org.hearsay.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

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

  /**
   * The words of a list whose second cell tells of what kind each is, in lower case.
   *
   * @return a set for every kind, none of them to be changed
   * @throws MissingResourceException if there is no such list
   * @throws IllegalArgumentException if a word is of a kind that there is not
   */
  public static <K extends Enum<K>> Map<K, Set<String>> kinds(
      Class<?> owner, String name, Class<K> type) {
    Map<K, Set<String>> kinds = new EnumMap<>(type);
    for (K kind : type.getEnumConstants()) {
      kinds.put(kind, new HashSet<>());
    }
    for (String[] cells : rows(owner, name)) {
      kinds.get(Enum.valueOf(type, cells[1].toUpperCase(Locale.ROOT))).add(cells[0]);
    }
    return kinds;
  }
}
