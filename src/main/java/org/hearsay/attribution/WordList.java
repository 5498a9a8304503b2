package org.hearsay.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * A list of lower-case words, each with an optional note, from a table beside this class: {@code #}
 * comments, then a header line, then lines of word, tab, note.
 */
record WordList(Map<String, String> notes) {

  /**
   * Reads the table {@code name}.
   *
   * @throws MissingResourceException if there is none
   */
  static WordList read(String name) {
    InputStream table = WordList.class.getResourceAsStream(name);
    if (table == null) {
      throw new MissingResourceException("no word list " + name, WordList.class.getName(), name);
    }
    Map<String, String> notes = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", 2))
          .forEach(cells -> notes.put(cells[0], cells.length > 1 ? cells[1] : ""));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
    return new WordList(Map.copyOf(notes));
  }

  boolean contains(String word) {
    return notes.containsKey(word);
  }

  /** What the table says of {@code word}, or null if the word is not in it. */
  String note(String word) {
    return notes.get(word);
  }
}
