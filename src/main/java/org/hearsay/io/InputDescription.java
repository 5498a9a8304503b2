package org.hearsay.io;

import java.util.Objects;

/**
 * What an argument stood for when it was looked up, so that the same input can be told from another
 * later; the content of files is not looked at.
 *
 * @param argument as given
 * @param files that are read for it: 1 for a file, 0 for standard input
 * @param bytes of these files together, as stored; 0 for standard input
 */
public record InputDescription(String argument, long files, long bytes) {
  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public InputDescription {
    Objects.requireNonNull(argument, "argument");
    if (files < 0 || bytes < 0) {
      throw new IllegalArgumentException("files " + files + ", bytes " + bytes);
    }
  }
}
