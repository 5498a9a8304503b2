package org.hearsay.analysis;

import org.hearsay.model.Analysis;
import org.hearsay.model.Article;

/**
 * Finds sentences, tokens and names in an article.
 *
 * <p>Reads the article's text only. Guarantees sentences and mentions in text order and without
 * overlap, every span inside the text, no sentence across a paragraph border, and the same answer
 * for the same text whatever was analysed before. Implementations are safe to share between
 * threads.
 *
 * <p>To add an engine: 1. make a package {@code engine.NAME}, the only one to import its library;
 * 2. implement this interface over {@link Paragraphs}, one half calling, one half converting; 3.
 * name it in the command line's wiring; 4. list its models in {@code models/manifest.json}.
 */
@FunctionalInterface
public interface Analyzer {
  /**
   * @throws RejectedException if the text is not one that can be processed; its message says why
   */
  Analysis analyze(Article article);
}
