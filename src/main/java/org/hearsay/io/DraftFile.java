package org.hearsay.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A text file in the making: it stands beside its final name, with {@code .tmp} at its end, until
 * it is complete on the disk. Every method but {@link #close} throws a {@link FileException} where
 * the disk does not do its part.
 */
final class DraftFile implements Closeable {
  private static final String ADVICE = "free space or choose another output folder";

  private final Path target;
  private final Path draft;
  private final FileChannel channel;
  private final OutputStream out;

  DraftFile(Path target) {
    this.target = target;
    this.draft = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      this.channel =
          FileChannel.open(
              draft,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw FileException.of("cannot write " + draft, e, ADVICE);
    }
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** Writes {@code text} and a line feed. */
  void line(String text) {
    ByteBuffer bytes = Utf8.encode(text);
    attempt(
        () -> {
          out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
          out.write('\n');
        });
  }

  /** Sees to it that everything is on the disk; no line can follow. */
  void complete() {
    attempt(
        () -> {
          out.flush();
          channel.force(true);
          out.close();
        });
  }

  /** Gives a complete file its final name, in place of what had it before. */
  void publish() {
    attempt(
        () ->
            Files.move(
                draft,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING));
  }

  Path target() {
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

  void removeFinal() {
    attempt(() -> Files.deleteIfExists(target));
  }

  /** Removes the draft where it was not published. */
  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // A draft left behind is never taken for a result, and the next run replaces it.
    }
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw FileException.of("cannot write " + target, e, ADVICE);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
