package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What an engine knows of an article: the first layer of a {@link Document}.
 *
 * @param language BCP 47 tag of the language found, such as {@code en}; null where it was not
 *     looked for
 * @param sentences in text order, without overlap; blanks between them belong to none
 * @param mentions names tagged in the text, in text order, without overlap
 */
public record Analysis(String language, List<Sentence> sentences, List<Mention> mentions) {
  public static final Analysis NONE = new Analysis(null, List.of(), List.of());

  public Analysis {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }

  /** The tokens of each paragraph that holds any, in text order. */
  public List<List<Token>> paragraphs() {
    List<List<Token>> paragraphs = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != last) {
        paragraphs.add(new ArrayList<>());
        last = sentence.paragraph();
      }
      paragraphs.get(paragraphs.size() - 1).addAll(sentence.tokens());
    }
    return paragraphs;
  }

  /** How many words there are: tokens that begin with a letter or digit. */
  public long words() {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
        .count();
  }
}
