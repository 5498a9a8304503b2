package org.hearsay.io;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Articles from standard input. Its format is told by its first 64 KiB, a byte order mark left
 * aside:
 *
 * <ul>
 *   <li>JSON Lines, if the first character that is not blank is <code>{</code> and the last one of
 *       its line is <code>}</code>, or the line is longer than what is looked at; an object alone
 *       on one line is the same thing;
 *   <li>one JSON object, if that first character is <code>{</code> and its line ends otherwise;
 *       also if it is {@code [} and the next one <code>{</code>, so that an array of articles is
 *       refused and not read as prose;
 *   <li>else plain text.
 * </ul>
 *
 * <p>Articles without an id are called {@code stdin}, or {@code stdin-LINE} in JSON Lines.
 */
final class StandardInput {
  private static final String NAME = "stdin";
  private static final int PEEK = 1 << 16;

  private StandardInput() {}

  /**
   * @param in never closed
   */
  static Input of(InputStream in) {
    return new Input(
        NAME,
        false,
        limit -> {
          byte[] head = in.readNBytes(PEEK);
          InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
          return new Input.Opened(format(head).read(whole, NAME, NAME, limit), () -> {});
        });
  }

  private static Format format(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String text = (start.startsWith("ï»¿") ? start.substring(3) : start).stripLeading();
    if (text.startsWith("[")) {
      return text.substring(1).stripLeading().startsWith("{") ? Format.JSON : Format.TEXT;
    }
    if (!text.startsWith("{")) {
      return Format.TEXT;
    }
    String line = text.lines().findFirst().orElseThrow().stripTrailing();
    boolean cut = head.length == PEEK && line.length() == text.stripTrailing().length();
    return line.endsWith("}") || cut ? Format.JSON_LINES : Format.JSON;
  }
}
