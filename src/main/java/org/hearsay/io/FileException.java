package org.hearsay.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * The file system does not do what was asked: a file is missing, a folder empty, a disk full. Its
 * message is one line that says what, where, and what to do next.
 */
public final class FileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FileException(String message) {
    super(message);
  }

  public FileException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A failure of the file system with its reason.
   *
   * @param what that failed, and where
   * @param advice what to do next
   */
  public static FileException of(String what, IOException e, String advice) {
    return new FileException(what + ": " + reason(e) + "; " + advice, e);
  }

  /** Why, without the path, which the message of many exceptions consists of. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : Excerpt.shortened(reason, 160);
  }
}
