package org.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which articles are read, told apart by the end of the file's name. */
enum Format {
  TEXT(".txt"),
  JSON(".json"),
  JSON_LINES(".jsonl");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The format of a file of this name, in capitals or not. */
  static Optional<Format> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> name.endsWith(format.extension)).findFirst();
  }

  /** The name of a file without the extension of this format. */
  String stem(String fileName) {
    return fileName.substring(0, fileName.length() - extension.length());
  }

  /**
   * Whatever the stream holds, at least one reading. Where the stream breaks later, the iterator
   * throws an {@link java.io.UncheckedIOException}.
   *
   * @param in read as far as the iterator is, not closed
   * @param origin where the stream comes from
   * @param stem id of an article that brings none
   * @param limit most bytes of an article
   */
  Iterator<Reading> read(InputStream in, String origin, String stem, int limit) throws IOException {
    return switch (this) {
      case TEXT -> WholeFile.read(in, origin, stem, limit, PlainArticle::parse);
      case JSON -> WholeFile.read(in, origin, stem, limit, JsonArticle::parse);
      case JSON_LINES -> new JsonLines(in, origin, stem, limit);
    };
  }
}
