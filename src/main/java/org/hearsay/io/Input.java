package org.hearsay.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * A place to read articles from.
 *
 * @param origin how it is called in messages
 * @param single whether it gives exactly one reading
 * @param bytes its size as stored; empty where that shows only in reading
 * @param opener starts reading, once
 */
record Input(String origin, boolean single, OptionalLong bytes, Opener opener) {

  /**
   * A file; where its name has none of the extensions of {@link FileKind}, only the reason is given
   * why it is not read.
   *
   * @param bytes its size
   */
  static Input file(Path path, long bytes) {
    String name = path.getFileName().toString();
    return FileKind.of(name)
        .map(kind -> file(path, bytes, kind, kind.stem(name)))
        .orElseGet(() -> rejected(path.toString(), bytes, name));
  }

  private static Input file(Path path, long bytes, FileKind kind, String stem) {
    String origin = path.toString();
    return new Input(
        origin,
        kind.format() != Format.JSON_LINES,
        OptionalLong.of(bytes),
        limits -> {
          CountedStream stored = new CountedStream(open(path));
          InputStream in = Unpacked.of(kind.compression(), stored, stored::count, limits.ratio());
          return Opened.of(
              stored::count, in, () -> kind.format().read(in, origin, stem, limits.articleBytes()));
        });
  }

  private static Input rejected(String origin, long bytes, String name) {
    Reject reject =
        new Reject(
            origin,
            null,
            Reject.READ,
            "unknown-format",
            "the name must end in one of %s: %s".formatted(FileKind.NAMES, Excerpt.quoted(name)));
    return new Input(
        origin,
        true,
        OptionalLong.of(bytes),
        limits -> new Opened(List.<Reading>of(reject).iterator(), () -> 0, () -> {}));
  }

  private static InputStream open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IOException(Files.exists(path) ? "not a regular file" : "no such file");
    }
    return Files.newInputStream(path);
  }

  /** Starts reading within limits. */
  @FunctionalInterface
  interface Opener {
    Opened open(ReadLimits limits) throws IOException;
  }

  /**
   * @param readings at least one
   * @param taken bytes read so far, as stored
   * @param stream to be closed behind the last
   */
  record Opened(Iterator<Reading> readings, LongSupplier taken, Closeable stream) {

    /** What a stream gives; it is closed where that throws. */
    static Opened of(LongSupplier taken, Closeable stream, Readings readings) throws IOException {
      boolean done = false;
      try {
        Opened opened = new Opened(readings.read(), taken, stream);
        done = true;
        return opened;
      } finally {
        if (!done) {
          stream.close();
        }
      }
    }
  }

  /** Begins to read an open stream. */
  @FunctionalInterface
  interface Readings {
    Iterator<Reading> read() throws IOException;
  }
}
