package org.hearsay.batch;

/** Not every input of a run was written or rejected: a fault of the program, never of an input. */
public final class LostArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LostArticleException(long read, long written, long rejected) {
    super(read + " inputs were read, but " + written + " written and " + rejected + " rejected");
  }
}
