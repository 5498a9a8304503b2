package org.hearsay.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream of which the first bytes were looked at. */
final class Peeked {
  private final byte[] head;
  private final InputStream whole;

  private Peeked(byte[] head, InputStream rest) {
    this.head = head;
    this.whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  /** Looks at the first {@code length} bytes. Where the stream breaks is told by reading it. */
  static Peeked at(InputStream in, int length) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    InputStream rest = new Rest(in, null);
    byte[] buffer = new byte[length];
    try {
      int read = 0;
      while (read >= 0 && head.size() < length) {
        read = in.read(buffer, 0, length - head.size());
        head.write(buffer, 0, Math.max(0, read));
      }
    } catch (IOException e) {
      rest = new Rest(in, e);
    }
    return new Peeked(head.toByteArray(), rest);
  }

  /** Its first bytes, fewer than asked for where it ends or breaks before; not to be changed. */
  byte[] head() {
    return head;
  }

  /** The stream from its first byte; never closes the one that it is made of. */
  InputStream whole() {
    return whole;
  }

  /** What stands behind the head. */
  private static final class Rest extends BlockStream {
    private final InputStream in;
    private final IOException failure;

    /**
     * @param failure where the stream broke, or null
     */
    Rest(InputStream in, IOException failure) {
      this.in = in;
      this.failure = failure;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      return in.read(bytes, offset, length);
    }
  }
}
