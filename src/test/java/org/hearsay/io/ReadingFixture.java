package org.hearsay.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files to read, and what reading them gives. */
final class ReadingFixture {
  private static final ReadLimits LIMITS = new ReadLimits(100_000, 200);

  private ReadingFixture() {}

  static Path file(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  static Path file(Path folder, String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  static List<Reading> read(Path... paths) {
    List<String> arguments = new ArrayList<>();
    for (Path path : paths) {
      arguments.add(path.toString());
    }
    return read(arguments, InputStream.nullInputStream());
  }

  static List<Reading> piped(String content) {
    return read(List.of("-"), new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  static List<Reading> read(List<String> arguments, InputStream standardInput) {
    List<Reading> readings = new ArrayList<>();
    try (ArticleReader reader = ArticleReader.open(arguments, standardInput, LIMITS)) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  /** The code of a reject, or the id of an article. */
  static String outcome(Reading reading) {
    return reading instanceof Incoming incoming
        ? incoming.article().id()
        : ((Reject) reading).code();
  }

  static Incoming article(List<Reading> readings) {
    return (Incoming) readings.get(0);
  }

  static Reject reject(List<Reading> readings) {
    return (Reject) readings.get(0);
  }
}
