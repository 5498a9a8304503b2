package org.hearsay.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 without mercy: what is malformed is refused with its place, never replaced. */
final class Utf8 {
  private static final int MARK_LENGTH = 3;

  private Utf8() {}

  /**
   * The text in {@code bytes}, without a leading byte order mark.
   *
   * @throws UnreadableException {@code invalid-utf8} or, where a NUL stands, {@code binary};
   *     offsets in the messages count bytes from 0
   */
  static String decode(ByteBuffer bytes) throws UnreadableException {
    refuseOtherEncodings(bytes);
    ByteBuffer in = bytes.duplicate();
    if (startsWith(in, 0xEF, 0xBB, 0xBF)) {
      in.position(in.position() + MARK_LENGTH);
    }
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      int value = in.get(in.position()) & 0xFF;
      throw new UnreadableException(
          "invalid-utf8",
          "not UTF-8: byte 0x%02X at offset %s; save the file as UTF-8"
              .formatted(value, in.position() - bytes.position()));
    }
    return out.flip().toString();
  }

  /**
   * The bytes of {@code text}.
   *
   * @throws IllegalStateException if half a surrogate pair stands there, which UTF-8 cannot hold
   */
  static ByteBuffer encode(String text) {
    try {
      return StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(
          "half a surrogate pair in " + Excerpt.quoted(text) + ", which UTF-8 cannot hold", e);
    }
  }

  private static void refuseOtherEncodings(ByteBuffer bytes) throws UnreadableException {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      throw encoded("UTF-32");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw encoded("UTF-16");
    }
    for (int i = bytes.position(); i < bytes.limit(); i++) {
      if (bytes.get(i) == 0) {
        throw new UnreadableException(
            "binary",
            "not text: a NUL byte at offset %s (a binary file, or UTF-16 or UTF-32 without its mark)"
                .formatted(i - bytes.position()));
      }
    }
  }

  private static UnreadableException encoded(String encoding) {
    return new UnreadableException(
        "invalid-utf8",
        "not UTF-8: the byte order mark is that of " + encoding + "; save the file as UTF-8");
  }

  private static boolean startsWith(ByteBuffer bytes, int... mark) {
    if (bytes.remaining() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
