package org.hearsay.batch;

/**
 * Not every input of a run was written, rejected or skipped: a fault of the program, never of an
 * input.
 */
public final class LostArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LostArticleException(String message) {
    super(message);
  }
}
