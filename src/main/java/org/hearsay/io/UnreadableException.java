package org.hearsay.io;

/** An input that gives no article, on its way to the place that knows where it came from. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String article;

  UnreadableException(String code, String message) {
    this(code, message, null);
  }

  /**
   * @param article id of the article, or null where it is not known
   */
  UnreadableException(String code, String message, String article) {
    super(message);
    this.code = code;
    this.article = article;
  }

  static UnreadableException tooLarge(int limit) {
    return new UnreadableException(
        "too-large", "the article is longer than the limit of " + limit + " bytes");
  }

  Reject at(String origin) {
    return new Reject(origin, article, Reject.READ, code, getMessage());
  }
}
