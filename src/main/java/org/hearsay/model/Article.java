package org.hearsay.model;

import java.util.Objects;

/**
 * One news article as it was read. The text is never normalised: every offset in every other record
 * counts in it.
 *
 * @param id unique within a run, not blank
 * @param uri where it was published, or null
 * @param title its headline, or null; it may or may not also be the first line of {@code text}
 * @param publisher or null
 * @param author or null
 * @param published ISO 8601 date or date and time as given, or null
 * @param language BCP 47 tag as given by the source, or null where nothing was said
 * @param text the article, headline included where the source had it there
 */
public record Article(
    String id,
    String uri,
    String title,
    String publisher,
    String author,
    String published,
    String language,
    String text) {

  public Article {
    Objects.requireNonNull(text, "text");
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }

  /** An article of which only the id and the text are known. */
  public static Article of(String id, String text) {
    return new Article(id, null, null, null, null, null, null, text);
  }
}
