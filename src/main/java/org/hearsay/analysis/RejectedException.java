package org.hearsay.analysis;

/** An article that cannot be processed, for a reason that lies in the article. */
public final class RejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code short stable name of the reason in kebab case, such as {@code not-english}
   * @param message one sentence for a person, with the value and, where one was passed, the limit
   */
  public RejectedException(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
