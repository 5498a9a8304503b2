package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;

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

  /**
   * The same where a name with a preposition in it stands before the noun: <em>a Bank of Orsania |
   * economist</em>.
   */
  SourceMention over(Reading reading) {
    Words words = reading.words();
    boolean ended = phrase != null && phrase.tail() < phrase.to();
    Name name = ended ? reading.names().nameAt(phrase.tail()) : null;
    boolean before =
        name != null
            && name.range().contains(phrase.head())
            && name.range().to() < phrase.to()
            && !words.isCapital(name.range().to())
            && words.tag(name.range().to()).matches("NNS?|JJ|POS");
    return before
        ? new SourceMention(attribution, index, range, phrase.over(words, name.range()), place)
        : this;
  }

  /** Whether it is that of speech without reporting words. */
  boolean isUnreported() {
    return attribution.kind() == Attribution.Kind.DIRECT && attribution.cue().spans().isEmpty();
  }

  /** As if some words were the source of an attribution, whatever that has. */
  static SourceMention of(Words words, Attribution attribution, int index, Range range) {
    return new SourceMention(attribution, index, range, NounPhrase.of(words, range), range.from());
  }

  /** As if some words were the source of a statement that is not there. */
  static SourceMention ofNone(Reading reading, int index, Range range) {
    Attribution none =
        new Attribution(
            Attribution.Kind.INDIRECT,
            Source.NONE,
            Cue.NONE,
            List.of(reading.span(range)),
            null,
            null,
            Set.of(),
            1);
    return of(reading.words(), none, index, range);
  }

  /** As if some words of a content were the source; nothing counts as said inside them. */
  static SourceMention asSource(Reading reading, Attribution attribution, int index, Range range) {
    Attribution alone =
        new Attribution(
            attribution.kind(),
            attribution.source(),
            attribution.cue(),
            List.of(reading.span(range)),
            attribution.nestedIn(),
            attribution.continues(),
            attribution.diagnostics(),
            attribution.confidence());
    return of(reading.words(), alone, index, range);
  }

  /** Some of its words, or others that belong to it, as if they were the source. */
  SourceMention at(Words words, Range part) {
    return of(words, attribution, index, part);
  }
}
