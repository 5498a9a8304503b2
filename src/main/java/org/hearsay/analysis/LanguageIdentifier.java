package org.hearsay.analysis;

/** Tells the language of a text. Implementations are safe to share between threads. */
@FunctionalInterface
public interface LanguageIdentifier {
  /**
   * The most probable language as a BCP 47 tag, such as {@code en}; null where the text is too
   * short to tell.
   */
  String identify(String text);
}
