package org.hearsay.speaker;

/**
 * Tells who is brought in by what he or she is to somebody else, whom the sentence goes on about:
 * <em>her aunt, Wilhelmina Stock</em>; <em>Ms Lee's aunt Wilhelmina</em>; <em>Wilhelmina, her
 * aunt</em>.
 */
final class Relatives {
  private final Reading reading;
  private final Words words;

  Relatives(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * Whether a name stands beside such a phrase.
   *
   * @param gender of whom the phrase belongs to
   */
  boolean isOne(Range name, Gender gender) {
    int start = words.sentenceStart(name.from());
    int head = name.from() - 1;
    head = head > start && words.word(head).equals(",") ? head - 1 : head;
    if (head <= start || !words.tag(head).matches("NNS?")) {
      return isApposed(name.to(), gender);
    }
    NounPhrase phrase =
        NounPhrase.of(words, new Range(NounPhrase.startOf(words, head + 1, start), head + 1));
    return isOwned(phrase, gender) || isApposed(name.to(), gender);
  }

  private boolean isApposed(int comma, Gender gender) {
    NounPhrase phrase = comma < words.size() ? NounPhrase.apposed(words, comma) : null;
    return phrase != null && isOwned(phrase, gender);
  }

  private boolean isOwned(NounPhrase phrase, Gender gender) {
    Range owner = phrase.possessor();
    if (owner == null || words.tag(phrase.head()).startsWith("NNP")) {
      return false;
    }
    Cluster named = reading.names().at(owner.to() - 1);
    return named == null
        ? Gender.ofPronoun(words.lower(owner.from())) == gender
        : named.isPerson() && reading.discourse().of(named).gender().agrees(gender);
  }
}
