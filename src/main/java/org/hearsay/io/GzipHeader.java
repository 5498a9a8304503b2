package org.hearsay.io;

import java.io.IOException;
import java.util.zip.CRC32;

/** The header of a member of a gzip stream (RFC 1952); what it tells is passed over. */
final class GzipHeader {
  private static final int DEFLATE = 8;
  private static final int CHECKED = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final Bytes bytes;
  private final CRC32 sum = new CRC32();

  private GzipHeader(Bytes bytes) {
    this.bytes = bytes;
  }

  /**
   * Goes to the first compressed byte.
   *
   * @throws StreamException if no such header stands there
   */
  static void pass(Bytes bytes) throws IOException {
    new GzipHeader(bytes).pass();
  }

  private void pass() throws IOException {
    if (next() != 0x1F || next() != 0x8B) {
      throw StreamException.damaged(
          Compression.GZIP, "something that is not gzip stands behind its end");
    }
    int method = next();
    int flags = next();
    if (method != DEFLATE || (flags & RESERVED) != 0) {
      throw StreamException.damaged(Compression.GZIP, "its header has values that do not exist");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & CHECKED) != 0) {
      int expected = (int) sum.getValue() & 0xFFFF;
      if ((next() | next() << 8) != expected) {
        throw StreamException.damaged(
            Compression.GZIP, "the checksum of its header does not match");
      }
    }
  }

  private int next() throws IOException {
    int value = bytes.next();
    sum.update(value);
    return value;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // A text ends with a zero.
    }
  }

  /** Where the header is read from. */
  @FunctionalInterface
  interface Bytes {
    /**
     * The next byte, from 0 to 255.
     *
     * @throws StreamException if there is none
     */
    int next() throws IOException;
  }
}
