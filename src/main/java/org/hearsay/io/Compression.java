package org.hearsay.io;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** How the bytes of a file are packed. */
public enum Compression {
  NONE(""),
  GZIP(".gz"),
  ZSTD(".zst");

  /** So many bytes tell whether a stream has one of these formats. */
  static final int MAGIC = 4;

  private final String extension;

  Compression(String extension) {
    this.extension = extension;
  }

  /** As the end of a file's name tells, in capitals or not. */
  static Compression of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(GZIP, ZSTD).filter(c -> name.endsWith(c.extension)).findFirst().orElse(NONE);
  }

  /** As the first {@link #MAGIC} bytes of a stream tell, or fewer where it ends before. */
  static Compression of(byte[] head) {
    return Stream.of(GZIP, ZSTD).filter(c -> c.begins(head)).findFirst().orElse(NONE);
  }

  /** What is put behind a file's name. */
  String extension() {
    return extension;
  }

  /** The name of a file that is packed like this. */
  public String packed(String file) {
    return file + extension;
  }

  /** The name of a file without the extension of this compression. */
  String stem(String fileName) {
    return fileName.substring(0, fileName.length() - extension.length());
  }

  /**
   * What was packed; a stream of no bytes counts as packed nothing.
   *
   * @param stored closed with the stream that is returned
   * @throws StreamException if the first bytes are of another format
   */
  InputStream unpack(InputStream stored) throws IOException {
    if (this == NONE) {
      return stored;
    }
    BufferedInputStream in = new BufferedInputStream(stored, 1 << 16);
    in.mark(Signature.LENGTH);
    byte[] head = in.readNBytes(Signature.LENGTH);
    in.reset();
    if (head.length == 0) {
      return in;
    }
    if (!begins(head)) {
      throw head.length < MAGIC
          ? StreamException.cutOff(this)
          : StreamException.unreadable(
              "not in %s format: it begins with %s".formatted(this, Signature.of(head)));
    }
    return this == GZIP ? new GzipStream(in) : new ZstdStream(in);
  }

  /**
   * Packs what is written to the stream that is returned; all is there once that is closed. The
   * same bytes are packed into the same ones.
   */
  OutputStream pack(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, 1 << 16);
      case ZSTD -> new ZstdOutputStream(out);
    };
  }

  private boolean begins(byte[] head) {
    return switch (this) {
      case NONE -> false;
      case GZIP -> Signature.starts(head, 0x1F, 0x8B);
      case ZSTD -> Signature.starts(head, 0x28, 0xB5, 0x2F, 0xFD) || isSkippedFrame(head);
    };
  }

  /** Several programs put such a frame, which gives nothing, before the others. */
  private static boolean isSkippedFrame(byte[] head) {
    return head.length >= MAGIC
        && (head[0] & 0xF0) == 0x50
        && head[1] == 0x2A
        && head[2] == 0x4D
        && head[3] == 0x18;
  }

  /** As messages call it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
