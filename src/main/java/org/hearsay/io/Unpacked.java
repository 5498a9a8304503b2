package org.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What a compressed stream holds, as long as that stays within a ratio to the bytes it is made of.
 * A small file that swells without end is so stopped behind 16 MiB or soon after. Nothing is read
 * before the first byte is asked for; where it broke off once, it stays broken.
 */
final class Unpacked extends BlockStream {
  private static final long FREE = 16L << 20;

  private final Compression compression;
  private final InputStream stored;
  private final LongSupplier taken;
  private final int ratio;
  private InputStream in;
  private long given;
  private IOException failure;

  /**
   * What a stream holds: itself where it is not compressed.
   *
   * @param stored closed with the stream that is returned
   * @param taken bytes that were taken from {@code stored} so far
   * @param ratio most bytes given for one taken
   */
  static InputStream of(
      Compression compression, InputStream stored, LongSupplier taken, int ratio) {
    return compression == Compression.NONE
        ? stored
        : new Unpacked(compression, stored, taken, ratio);
  }

  private Unpacked(Compression compression, InputStream stored, LongSupplier taken, int ratio) {
    this.compression = compression;
    this.stored = stored;
    this.taken = taken;
    this.ratio = ratio;
  }

  /**
   * @throws StreamException if the stream is not what it should be, or gives too much
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      if (in == null) {
        in = compression.unpack(stored);
      }
      int read = in.read(bytes, offset, length);
      given += Math.max(0, read);
      if (given > FREE && (given - 1) / ratio >= taken.getAsLong()) {
        throw StreamException.ratio(compression, given, taken.getAsLong(), ratio);
      }
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (in == null) {
      stored.close();
    } else {
      in.close();
    }
  }
}
