package org.hearsay.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import org.hearsay.model.WordTable;

/**
 * A list of lower-case words, each with an optional note, from a table beside this class: word,
 * tab, note.
 */
record WordList(Map<String, String> notes) {

  /**
   * Reads the table {@code name}.
   *
   * @throws MissingResourceException if there is none
   */
  static WordList read(String name) {
    Map<String, String> notes = new HashMap<>();
    WordTable.rows(WordList.class, name)
        .forEach(cells -> notes.put(cells[0], cells.length > 1 ? cells[1] : ""));
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
