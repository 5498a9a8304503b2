package org.hearsay.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.hearsay.model.Article;

/**
 * What is known of an article besides its text: the {@code article} object of records.
 *
 * @param id unique within a run
 * @param uri or null
 * @param title or null
 * @param publisher or null
 * @param author or null
 * @param published as given, or null
 * @param language BCP 47 tag as the article says it, else as it was found, or null
 * @param textSha256 hash of the text's UTF-8 bytes in small hexadecimal digits
 */
public record ArticleHeader(
    String id,
    String uri,
    String title,
    String publisher,
    String author,
    String published,
    String language,
    @JsonProperty("text_sha256") String textSha256) {

  /**
   * @param language that was found in the text, or null
   * @throws IllegalStateException if the text holds half a surrogate pair
   */
  static ArticleHeader of(Article article, String language) {
    return new ArticleHeader(
        article.id(),
        article.uri(),
        article.title(),
        article.publisher(),
        article.author(),
        article.published(),
        article.language() == null ? language : article.language(),
        Sha256.of(article.text()));
  }
}
