package org.hearsay.io;

import org.hearsay.model.Article;

/** An article from plain text: the whole file as it is, its title by {@link Headline}. */
final class PlainArticle {
  private PlainArticle() {}

  /**
   * @param id of the article
   * @throws UnreadableException {@code empty} or {@code bad-id}
   */
  static Incoming parse(String text, String origin, String id) throws UnreadableException {
    ArticleId.check(id);
    if (ValidText.isBlank(text)) {
      throw new UnreadableException("empty", "the text is empty or blank", id);
    }
    Article article = new Article(id, null, Headline.of(text), null, null, null, null, text);
    return new Incoming(origin, article, 0);
  }
}
