package org.hearsay.analysis;

/**
 * What a text may be before any engine looks at it.
 *
 * @param characters most UTF-16 units of an article, 1 or more
 * @param run most units without a blank, 1 or more: tokenizers take quadratic time on {@code
 *     1/2/1/2/…}
 * @param sentence most tokens of a sentence, 1 or more; an engine takes a longer one in windows of
 *     so many
 */
public record Limits(int characters, int run, int sentence) {
  /** Room for a book of 400,000 words, any address on the web, and any sentence that is one. */
  public static final Limits STANDARD = new Limits(2_500_000, 2_000, 250);

  public Limits {
    if (characters < 1 || run < 1 || sentence < 1) {
      throw new IllegalArgumentException("limits " + characters + ", " + run + ", " + sentence);
    }
  }

  /**
   * @throws RejectedException if the text passes one of the first two limits; names the limit and
   *     the value
   */
  public void check(String text) {
    if (text.isBlank()) {
      throw new RejectedException("empty", "the article has no text");
    }
    if (text.length() > characters) {
      throw new RejectedException(
          "too-long", "%,d characters; the limit is %,d".formatted(text.length(), characters));
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - start > run) {
          throw new RejectedException(
              "long-run",
              "%,d characters without a blank at character %,d; the limit is %,d"
                  .formatted(i - start, start, run));
        }
        start = i + 1;
      }
    }
  }
}
