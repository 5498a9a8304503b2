package org.hearsay.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives some bytes, and then fails. */
final class BreakingStream extends InputStream {
  private final InputStream good;

  BreakingStream(byte[] bytes, int length) {
    this.good = new ByteArrayInputStream(bytes, 0, length);
  }

  @Override
  public int read() throws IOException {
    return orBreak(good.read());
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return orBreak(good.read(bytes, offset, length));
  }

  private static int orBreak(int read) throws IOException {
    if (read < 0) {
      throw new IOException("the cable was pulled");
    }
    return read;
  }
}
