package org.hearsay.io;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in small hexadecimal digits. */
final class Sha256 {
  private Sha256() {}

  /**
   * Of the UTF-8 bytes of a text.
   *
   * @throws IllegalStateException if half a surrogate pair stands there
   */
  static String of(String text) {
    return of(Utf8.encode(text));
  }

  private static String of(ByteBuffer bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
