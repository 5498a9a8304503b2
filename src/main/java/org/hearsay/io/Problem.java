package org.hearsay.io;

/**
 * Something that a file should not hold.
 *
 * @param file its name
 * @param line counted from 1
 * @param pointer JSON Pointer (RFC 6901) to the place in the line's value; empty for all of it
 * @param message with the value found
 */
public record Problem(String file, long line, String pointer, String message) {
  static Problem of(String file, long line, Finding finding) {
    return new Problem(file, line, finding.pointer(), finding.message());
  }

  /** One line, such as {@code records.jsonl:12: /content/spans/0/end: 9999 is past the end …}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + message;
  }
}
