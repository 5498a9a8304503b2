package org.hearsay.io;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text file that is to be written into some folder.
 *
 * @param name of the file, without a folder; 1 to 200 bytes as UTF-8
 * @param text without halves of surrogate pairs
 */
public record ExportFile(String name, String text) {
  private static final int LIMIT = 200;

  /**
   * Names often come from ids of articles, and those from outside.
   *
   * @throws FileException if the name is no safe name of a file: it could lead out of the folder,
   *     be hidden or be too long
   */
  public ExportFile {
    Objects.requireNonNull(text, "text");
    boolean bad =
        name.startsWith(".")
            || name.isBlank()
            || name.indexOf('/') >= 0
            || name.indexOf('\\') >= 0
            || name.codePoints().anyMatch(ValidText::isControl);
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (bad || bytes > LIMIT) {
      throw new FileException(
          "cannot name a file %s (%s bytes; letters, digits and blanks, at most %s bytes, are safe); change the id"
              .formatted(Excerpt.quoted(name), bytes, LIMIT));
    }
  }
}
