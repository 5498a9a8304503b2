package org.hearsay.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.WordTable;

/** The word lists of this package. */
final class Table {
  private Table() {}

  /** The rows of a list; cells left out at the end of a line are missing. */
  static List<String[]> rows(String name) {
    return WordTable.rows(Table.class, name);
  }

  /** For the first cell of each row the {@link #parts} of another. */
  static Map<String, Set<String>> sets(String name, int column) {
    Map<String, Set<String>> sets = new HashMap<>();
    rows(name).forEach(row -> sets.put(row[0], Set.copyOf(parts(row, column))));
    return sets;
  }

  /** The parts of a cell, which {@code |} separates; none for an empty cell. */
  static List<String> parts(String[] row, int column) {
    return column >= row.length || row[column].isEmpty()
        ? List.of()
        : List.of(row[column].split("\\|", -1));
  }
}
