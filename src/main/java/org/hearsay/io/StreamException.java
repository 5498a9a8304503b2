package org.hearsay.io;

import java.io.IOException;

/** A compressed stream cannot be read any further; its message is one line for a person. */
final class StreamException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;

  private StreamException(String code, String message) {
    super(message);
    this.code = code;
  }

  static StreamException unreadable(String message) {
    return new StreamException("unreadable", message);
  }

  /** The bytes come to their end before the stream does. */
  static StreamException cutOff(Compression compression) {
    return unreadable("the %s stream ends too early; get it again".formatted(compression));
  }

  static StreamException damaged(Compression compression, String how) {
    return unreadable("the %s stream is damaged: %s; get it again".formatted(compression, how));
  }

  /**
   * @param given bytes that came out so far
   * @param stored bytes that they came out of
   * @param limit most times as many
   */
  static StreamException ratio(Compression compression, long given, long stored, int limit) {
    long size = Math.max(1, stored);
    return new StreamException(
        "decompression-ratio",
        "the %s stream gave %s bytes from %s, %s times as many, and the limit is %s times; decompress it first if it can be trusted"
            .formatted(compression, given, stored, (given + size - 1) / size, limit));
  }

  /** Stable name of the reason, as in {@link Reject#code()}. */
  String code() {
    return code;
  }
}
