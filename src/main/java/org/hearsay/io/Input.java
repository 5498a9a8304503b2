package org.hearsay.io;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * A place to read articles from.
 *
 * @param origin how it is called in messages
 * @param single whether it gives exactly one reading
 * @param opener starts reading, once
 */
record Input(String origin, boolean single, Opener opener) {

  /** A file whose name must have one of the extensions of {@link Format}. */
  static Input file(Path path, Format format) {
    String origin = path.toString();
    String stem = format.stem(path.getFileName().toString());
    return new Input(
        origin,
        format != Format.JSON_LINES,
        limit -> {
          InputStream in = open(path);
          return new Opened(format.read(in, origin, stem, limit), in);
        });
  }

  /** A place that only gives a reason why it is not read. */
  static Input rejected(Reject reject) {
    return new Input(
        reject.origin(), true, limit -> new Opened(List.<Reading>of(reject).iterator(), () -> {}));
  }

  private static InputStream open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IOException(Files.exists(path) ? "not a regular file" : "no such file");
    }
    return new BufferedInputStream(Files.newInputStream(path));
  }

  /** Starts reading, with at most {@code limit} bytes for an article. */
  @FunctionalInterface
  interface Opener {
    Opened open(int limit) throws IOException;
  }

  /**
   * @param readings at least one
   * @param stream to be closed behind the last
   */
  record Opened(Iterator<Reading> readings, Closeable stream) {}
}
