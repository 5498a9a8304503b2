package org.hearsay.speaker;

import org.hearsay.model.Attribution;

/**
 * The source of one attribution, ready for the rules.
 *
 * @param attribution whose source it is
 * @param index of the attribution in its document
 * @param range its tokens, or null where the text names no source
 * @param phrase its parts; null exactly if {@code range} is
 * @param place token at which it counts as mentioned: its first, or the first of the content
 */
record SourceMention(
    Attribution attribution, int index, Range range, NounPhrase phrase, int place) {

  static SourceMention of(Words words, Attribution attribution, int index) {
    Range range =
        attribution.source().spans().isEmpty()
            ? null
            : words.range(attribution.source().spans().get(0));
    if (range == null) {
      int place = Math.min(words.at(attribution.content().get(0).start()), words.size() - 1);
      return new SourceMention(attribution, index, null, null, place);
    }
    return of(words, attribution, index, range);
  }

  /** As if some words were the source of an attribution, whatever that has. */
  static SourceMention of(Words words, Attribution attribution, int index, Range range) {
    return new SourceMention(attribution, index, range, NounPhrase.of(words, range), range.from());
  }

  /** Some of its words, or others that belong to it, as if they were the source. */
  SourceMention at(Words words, Range part) {
    return of(words, attribution, index, part);
  }
}
