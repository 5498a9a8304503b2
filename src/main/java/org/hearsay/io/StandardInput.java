package org.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Articles from standard input. Whether it is compressed is told by its first bytes, its format by
 * the first 64 KiB of what it holds, a byte order mark left aside:
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
    return new Input(NAME, false, OptionalLong.empty(), limits -> open(in, limits));
  }

  private static Input.Opened open(InputStream in, ReadLimits limits) throws IOException {
    CountedStream stored = new CountedStream(in);
    Peeked start = Peeked.at(stored, Compression.MAGIC);
    InputStream plain =
        Unpacked.of(Compression.of(start.head()), start.whole(), stored::count, limits.ratio());
    Peeked text = Peeked.at(plain, PEEK);
    return Input.Opened.of(
        stored::count,
        plain,
        () -> format(text.head()).read(text.whole(), NAME, NAME, limits.articleBytes()));
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
