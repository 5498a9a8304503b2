package org.hearsay.batch.folder;

import java.util.Objects;
import org.hearsay.batch.Tally;

/**
 * What the ledger says of a part.
 *
 * @param part its number, from 0
 * @param bytes of its file
 * @param sha256 of its file
 * @param input SHA-256 of the inputs that it was made from
 * @param tally of it
 */
record PartEntry(int part, long bytes, String sha256, String input, Tally tally) {
  PartEntry {
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(tally, "tally");
  }

  /** The name of the file. */
  String file() {
    return file(part);
  }

  static String file(int part) {
    return "part-%05d".formatted(part);
  }
}
