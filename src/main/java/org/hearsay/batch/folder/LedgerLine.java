package org.hearsay.batch.folder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.hearsay.io.DraftFile;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Sha256;

/**
 * One line of the ledger; exactly one of the three values is there.
 *
 * @param run what the run is: its configuration, models and inputs; only on the first line
 * @param part a part that is complete on the disk
 * @param complete the final files, by name; only on the last line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerLine(
    @JsonInclude(JsonInclude.Include.NON_NULL) JsonNode run,
    @JsonInclude(JsonInclude.Include.NON_NULL) PartEntry part,
    @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, DraftFile.Written> complete) {
  private static final String CHECK = ",\"check\":\"";
  private static final int DIGITS = 16;

  static LedgerLine run(JsonNode identity) {
    return new LedgerLine(identity, null, null);
  }

  static LedgerLine part(PartEntry entry) {
    return new LedgerLine(null, entry, null);
  }

  static LedgerLine complete(Map<String, DraftFile.Written> files) {
    return new LedgerLine(null, null, files);
  }

  /** A JSON object with its checksum as the last key. */
  String text() {
    String json = JsonFiles.line(this);
    String body = json.substring(0, json.length() - 1);
    return body + CHECK + sum(body) + "\"}";
  }

  /** The line of a text, or nothing where it was torn or changed. */
  static Optional<LedgerLine> parse(String text) {
    int check = text.lastIndexOf(CHECK);
    if (check < 0
        || !text.equals(text.substring(0, check) + CHECK + sum(text.substring(0, check)) + "\"}")) {
      return Optional.empty();
    }
    return Optional.of(JsonFiles.parse(text.substring(0, check) + "}", LedgerLine.class));
  }

  private static String sum(String body) {
    return Sha256.of(body).substring(0, DIGITS);
  }
}
