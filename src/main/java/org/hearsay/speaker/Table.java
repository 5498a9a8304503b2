package org.hearsay.speaker;

import java.util.List;
import org.hearsay.model.WordTable;

/** The word lists of this package. */
final class Table {
  private Table() {}

  /** The rows of a list; cells left out at the end of a line are missing. */
  static List<String[]> rows(String name) {
    return WordTable.rows(Table.class, name);
  }

  /** The parts of a cell, which {@code |} separates; none for an empty cell. */
  static List<String> parts(String[] row, int column) {
    return column >= row.length || row[column].isEmpty()
        ? List.of()
        : List.of(row[column].split("\\|", -1));
  }
}
