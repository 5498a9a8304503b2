package org.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a gzip stream holds, all its members one behind the other; zeros behind the last are passed
 * over. The JDK's own stream takes anything else behind a member for the end, also a member that is
 * cut off, and does not see a member that begins where its buffer ends and no byte is at hand.
 */
final class GzipStream extends BlockStream {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private int at;
  private int filled;
  private boolean inMember;
  private boolean first = true;

  /**
   * @param in closed with this stream
   */
  GzipStream(InputStream in) {
    this.in = in;
  }

  /**
   * @throws StreamException if the stream is damaged or ends too early
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int given = 0;
    while (given == 0 && length > 0) {
      if (!inMember && !begin()) {
        return -1;
      }
      given = inflate(bytes, offset, length);
      sum.update(bytes, offset, given);
      if (given == 0 && inflater.finished()) {
        end();
      }
    }
    return given;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private boolean begin() throws IOException {
    while (!first && fill() && buffer[at] == 0) {
      at++;
    }
    if (!fill()) {
      return false;
    }
    GzipHeader.pass(this::next);
    inflater.reset();
    sum.reset();
    first = false;
    inMember = true;
    return true;
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    if (inflater.needsInput() && !inflater.finished()) {
      if (!fill()) {
        throw StreamException.cutOff(Compression.GZIP);
      }
      inflater.setInput(buffer, at, filled - at);
      at = filled;
    }
    try {
      int given = inflater.inflate(bytes, offset, length);
      if (inflater.needsDictionary()) {
        throw new DataFormatException("no stream of gzip has a dictionary");
      }
      return given;
    } catch (DataFormatException e) {
      throw StreamException.damaged(Compression.GZIP, "it holds what no compression gives");
    }
  }

  private void end() throws IOException {
    at = filled - inflater.getRemaining();
    inMember = false;
    if (number() != sum.getValue() || number() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw StreamException.damaged(Compression.GZIP, "its checksum does not match");
    }
  }

  private long number() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private int next() throws IOException {
    if (!fill()) {
      throw StreamException.cutOff(Compression.GZIP);
    }
    return buffer[at++] & 0xFF;
  }

  /** Sees to it that a byte is at hand; false at the end of the input. */
  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled;
  }
}
