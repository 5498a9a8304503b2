package org.hearsay.io;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What the first bytes of a file tell of its format. */
final class Signature {
  /** Most bytes that are looked at. */
  static final int LENGTH = 8;

  private Signature() {}

  static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** For a message: the bytes, and the format where they are known to begin one. */
  static String of(byte[] head) {
    if (starts(head, 'P', 'K')) {
      return "PK, as a zip file does";
    }
    if (starts(head, 'B', 'Z', 'h')) {
      return "BZh, as a bzip2 file does";
    }
    if (starts(head, '7', 'z', 0xBC)) {
      return "7z, as a 7-Zip file does";
    }
    if (starts(head, 0xFD, '7', 'z', 'X', 'Z')) {
      return "7zXZ, as an xz file does";
    }
    Compression other = Compression.of(head);
    if (other != Compression.NONE) {
      return "the mark of %s; let its name end in %s".formatted(other, other.extension());
    }
    return isText(head)
        ? "%s, as plain text does; leave the last suffix of its name out if it is"
            .formatted(Excerpt.quoted(new String(head, StandardCharsets.US_ASCII)))
        : "the bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(head);
  }

  private static boolean isText(byte[] head) {
    for (byte each : head) {
      if (each < ' ' && each != '\n' && each != '\r' && each != '\t') {
        return false;
      }
    }
    return true;
  }
}
