package org.hearsay.io;

import java.util.Optional;

/**
 * What the end of a file's name tells of an input: {@code a.jsonl.gz} is JSON Lines in gzip.
 *
 * @param format of what is packed
 */
record FileKind(Format format, Compression compression) {
  /** The ends of names that are read, for messages. */
  static final String NAMES = ".txt, .json and .jsonl, or these with .gz or .zst behind them";

  /** The kind of a file of this name, in capitals or not. */
  static Optional<FileKind> of(String fileName) {
    Compression compression = Compression.of(fileName);
    return Format.of(compression.stem(fileName)).map(format -> new FileKind(format, compression));
  }

  /** The name of a file of this kind without what tells it. */
  String stem(String fileName) {
    return format.stem(compression.stem(fileName));
  }
}
