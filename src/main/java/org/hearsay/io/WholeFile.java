package org.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/** Reads a stream that holds one article. */
final class WholeFile {
  private WholeFile() {}

  /**
   * The one reading of a stream.
   *
   * @param limit most bytes that are taken from the stream
   */
  static Iterator<Reading> read(
      InputStream in, String origin, String stem, int limit, Parser parser) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    Reading reading;
    try {
      if (bytes.length > limit) {
        throw UnreadableException.tooLarge(limit);
      }
      reading = parser.parse(Utf8.decode(ByteBuffer.wrap(bytes)), origin, stem);
    } catch (UnreadableException e) {
      reading = e.at(origin);
    }
    return List.of(reading).iterator();
  }

  /** From the decoded content of a file to its article. */
  @FunctionalInterface
  interface Parser {
    /**
     * @param stem id where the content brings none
     */
    Incoming parse(String content, String origin, String stem) throws UnreadableException;
  }
}
