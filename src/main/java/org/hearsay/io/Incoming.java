package org.hearsay.io;

import java.util.Objects;
import org.hearsay.model.Article;

/**
 * An article that was read.
 *
 * @param origin where from
 * @param article valid, with an id that no article before it in the run had
 * @param replaced how many characters of its text were NUL or half a surrogate pair and became
 *     U+FFFD, one for one; 0 or more
 */
public record Incoming(String origin, Article article, int replaced) implements Reading {
  public Incoming {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(article, "article");
  }

  /** That it goes no further. */
  public Reject rejected(String stage, String code, String message) {
    return new Reject(origin, article.id(), stage, code, message);
  }
}
