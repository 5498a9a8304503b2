package org.hearsay.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Compresses bytes. */
final class Packed {
  private Packed() {}

  static byte[] packed(byte[] content) {
    return written(
        bytes -> {
          try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
          }
        });
  }

  static byte[] zipped(byte[] content) {
    return written(
        bytes -> {
          try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(content);
          }
        });
  }

  static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  static byte[] written(Step step) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      step.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @FunctionalInterface
  interface Step {
    void write(OutputStream bytes) throws IOException;
  }
}
