package org.hearsay.speaker;

import org.hearsay.model.EntityType;

/** What an article calls a body by a noun before it does so by the noun alone. */
final class FullerPhrases {
  /** How many tokens back an article is looked through. */
  private static final int LOOK_BACK = 600;

  private final Reading reading;

  FullerPhrases(Reading reading) {
    this.reading = reading;
  }

  /**
   * Where the article spoke before of what a bare noun takes up, in more words or by name: <em>the
   * electoral commission … the commission</em>; or null.
   */
  Range fuller(SourceMention mention, String head) {
    NounPhrase phrase = mention.phrase();
    if (!phrase.isDefinite() || phrase.start() < phrase.head() || phrase.tail() < phrase.to()) {
      return null;
    }
    Words words = reading.words();
    int first = Math.max(0, phrase.from() - LOOK_BACK);
    for (int i = phrase.from() - 1; i >= first; i--) {
      if (words.tag(i).equals("NN")
          && words.lower(i).equals(head)
          && reading.names().at(i) == null) {
        Range range = new Range(NounPhrase.startOf(words, i, words.sentenceStart(i)), i + 1);
        NounPhrase before = NounPhrase.of(words, range);
        if (behind(i) != null || (before.start() < i && isTelling(before))) {
          return range;
        }
      }
    }
    return null;
  }

  /** The body whose name follows a noun for it: <em>the hacker group | Grey Heron</em>; or null. */
  Name behind(int noun) {
    Words words = reading.words();
    int at = noun + 1;
    int end = words.sentenceEnd(noun);
    boolean comma = at + 1 < end && words.word(at).equals(",");
    at = comma ? at + 1 : at;
    at = comma && words.lower(at).equals("the") ? at + 1 : at;
    Name name = at < end && reading.names().isBodyAt(at) ? reading.names().nameAt(at) : null;
    boolean body = name != null && name.type() == EntityType.ORGANIZATION;
    return body && (!comma || name.range().to() >= end || words.word(name.range().to()).equals(","))
        ? name
        : null;
  }

  /** Not <em>this football club</em>, which itself takes up one. */
  private static boolean isTelling(NounPhrase phrase) {
    return !phrase.hasPossessivePronoun() && !phrase.determiner().equals("this");
  }
}
