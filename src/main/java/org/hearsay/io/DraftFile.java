package org.hearsay.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/**
 * A text file in the making: it stands beside its final name, with {@code .tmp} at its end, until
 * it is complete on the disk. Every method but {@link #close} throws a {@link FileException} where
 * the disk does not do its part.
 */
public final class DraftFile implements Closeable {
  private static final String ADVICE = "free space or choose another output folder";
  private static final byte[] LINE_END = {'\n'};

  private final Disk disk;
  private final Path target;
  private final Path draft;
  private final Disk.Sink sink;
  private final DigestOutputStream digest;
  private final OutputStream out;
  private long bytes;
  private boolean open = true;

  /**
   * @param target its final name
   * @param compression how its lines are packed
   */
  public DraftFile(Disk disk, Path target, Compression compression) {
    this.disk = disk;
    this.target = target;
    this.draft = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      this.sink = disk.create(draft);
      this.digest = new DigestOutputStream(new Unclosed(), Sha256.digest());
      this.out = compression.pack(new BufferedOutputStream(digest, 1 << 16));
    } catch (IOException e) {
      throw FileException.of("cannot write " + draft, e, ADVICE);
    }
  }

  DraftFile(Path target) {
    this(Disk.REAL, target, Compression.NONE);
  }

  /** Writes {@code text} and a line feed. */
  public void line(String text) {
    ByteBuffer line = Utf8.encode(text);
    bytes(line.array(), line.arrayOffset(), line.limit());
    bytes(LINE_END, 0, LINE_END.length);
  }

  /** Writes bytes as they are. */
  public void bytes(byte[] array, int offset, int length) {
    attempt(draft, () -> out.write(array, offset, length));
  }

  /** Sees to it that everything is on the disk; nothing can follow. */
  public Written complete() {
    attempt(
        draft,
        () -> {
          out.close();
          sink.force();
          sink.close();
        });
    open = false;
    return new Written(bytes, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
  }

  /** Gives a complete file its final name, in place of what had it before. */
  public void publish() {
    attempt(target, () -> disk.rename(draft, target));
  }

  /** Its final name. */
  public Path target() {
    return target;
  }

  /** Whether something else than this complete file has the final name already. */
  boolean differs() {
    try {
      return Files.exists(target) && Files.mismatch(draft, target) >= 0;
    } catch (IOException e) {
      throw FileException.of("cannot read " + target, e, ADVICE);
    }
  }

  /** Removes the draft where it was not published. */
  @Override
  public void close() {
    try {
      if (open) {
        sink.close();
      }
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // A draft left behind is never taken for a result, and the next run replaces it.
    }
  }

  private static void attempt(Path file, Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw FileException.of("cannot write " + file, e, ADVICE);
    }
  }

  /**
   * A file as it was written.
   *
   * @param bytes of the file, packed or not
   * @param sha256 of them, small hexadecimal digits
   */
  public record Written(long bytes, String sha256) {}

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** The sink, counted, and left open by what packs: it is forced first. */
  private final class Unclosed extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      sink.write(value);
      bytes++;
    }

    @Override
    public void write(byte[] array, int offset, int length) throws IOException {
      sink.write(array, offset, length);
      bytes += length;
    }
  }
}
