package org.hearsay.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file to be read.
 *
 * @param extension what its name ends in, with the dot
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HostileFile(String extension, byte[] content) {
  static final String LINES = ".jsonl";
  private static final String PACKED = ".gz";

  /** The same bytes as plain text, as an object and as lines: each reader has to do with them. */
  static List<HostileFile> ofAll(byte[] content) {
    return List.of(
        new HostileFile(".txt", content),
        new HostileFile(".json", content),
        new HostileFile(LINES, content));
  }

  /** A text, plain and in JSON. */
  static List<HostileFile> ofText(String text) {
    return List.of(text(text), json("{\"text\":" + Json.quoted(text) + "}"));
  }

  static HostileFile text(String text) {
    return new HostileFile(".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static HostileFile json(String json) {
    return new HostileFile(".json", json.getBytes(StandardCharsets.UTF_8));
  }

  static HostileFile lines(String lines) {
    return new HostileFile(LINES, lines.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it can be told beforehand how many articles or rejects must come of it. */
  boolean counted() {
    return !(extension.endsWith(PACKED) && extension.startsWith(LINES));
  }

  /**
   * How many articles and rejects must come of it, or at least: one for a file, but one for each
   * line of JSON Lines that holds more than blanks.
   */
  int readings() {
    if (!extension.equals(LINES)) {
      return 1;
    }
    int count = 0;
    boolean filled = false;
    for (byte b : content) {
      boolean end = b == '\n' || b == '\r';
      count += end && filled ? 1 : 0;
      filled = !end && (filled || (b != ' ' && b != '\t'));
    }
    return Math.max(1, count + (filled ? 1 : 0));
  }
}
