package org.hearsay.io;

/**
 * Which names an article may have: not blank, at most 200 code points, no control characters or
 * line separators. An id is never used as a path, so {@code ../} in it is harmless.
 */
final class ArticleId {
  static final int LIMIT = 200;

  private ArticleId() {}

  /**
   * @throws UnreadableException {@code bad-id}
   */
  static String check(String id) throws UnreadableException {
    if (ValidText.isBlank(id)) {
      throw bad("the id is blank", id);
    }
    int length = id.codePointCount(0, id.length());
    if (length > LIMIT) {
      throw bad("the id has " + length + " characters, the limit is " + LIMIT, id);
    }
    if (id.codePoints().anyMatch(ValidText::isControl)) {
      throw bad("the id holds a control character", id);
    }
    return id;
  }

  private static UnreadableException bad(String what, String id) {
    return new UnreadableException("bad-id", what + ": " + Excerpt.quoted(id));
  }
}
