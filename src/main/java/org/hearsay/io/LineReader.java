package org.hearsay.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Lines of bytes, one at a time and none longer than a limit in memory. LF, CR and CR with LF end a
 * line; inside JSON neither can stand in a string, so that no value is ever cut.
 */
final class LineReader {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;
  private int at;
  private long consumed;
  private long number;
  private boolean returned;

  /**
   * @param in not closed here
   * @param limit most bytes of a line that are kept
   */
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, or null behind the last. A line end at the end of the input opens no line. */
  Line next() throws IOException {
    if (returned) {
      skip('\n');
      returned = false;
    }
    if (!fill()) {
      return null;
    }
    long offset = consumed;
    long length = 0;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    while (fill() && !atLineEnd()) {
      int from = at;
      while (at < filled && !atLineEnd()) {
        at++;
      }
      int run = at - from;
      kept.write(buffer, from, (int) Math.max(0, Math.min(run, limit - length)));
      length += run;
      consumed += run;
    }
    // The LF behind a CR waits for the next call: a stream that breaks there has given this line.
    returned = skip('\r');
    if (!returned) {
      skip('\n');
    }
    return new Line(++number, offset, ByteBuffer.wrap(kept.toByteArray()), length > limit);
  }

  private boolean atLineEnd() {
    return buffer[at] == '\n' || buffer[at] == '\r';
  }

  private boolean skip(char end) throws IOException {
    boolean there = fill() && buffer[at] == end;
    if (there) {
      at++;
      consumed++;
    }
    return there;
  }

  /** Sees to it that a byte is at hand; false at the end of the input. */
  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled;
  }

  /**
   * @param number counted from 1
   * @param offset of its first byte in the input
   * @param bytes without the line end; only the first ones where the line is too long
   * @param tooLong whether it passes the limit
   */
  record Line(long number, long offset, ByteBuffer bytes, boolean tooLong) {
    boolean isBlank() {
      for (int i = 0; i < bytes.limit(); i++) {
        if (bytes.get(i) != ' ' && bytes.get(i) != '\t') {
          return false;
        }
      }
      return !tooLong;
    }
  }
}
