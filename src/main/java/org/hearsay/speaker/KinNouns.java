package org.hearsay.speaker;

import java.util.stream.IntStream;

/**
 * Reads what a noun for somebody's relative tells of a name beside it: <em>her son, | Alan</em>;
 * <em>Lee | and her husband</em>.
 */
final class KinNouns {
  private final Words words;
  private final Roles roles;

  KinNouns(Words words, Lexicon lexicon) {
    this.words = words;
    this.roles = lexicon.roles();
  }

  /** The gender that it tells; unknown where a name stands beside no such noun. */
  Gender gender(Range name) {
    Role role = before(name);
    return role == null ? ofOwner(name) : role.gender();
  }

  /** What somebody is to somebody else, as the words before the name have it; or null. */
  Role before(Range name) {
    int start = words.sentenceStart(name.from());
    int noun = name.from() - 1;
    noun = noun > start && words.word(noun).equals(",") ? noun - 1 : noun;
    Role role = noun > start && isKin(noun) ? roles.of(words.word(noun)) : null;
    return role != null && isOwned(noun, start) ? role : null;
  }

  private boolean isKin(int noun) {
    Role role = words.tag(noun).equals("NN") ? roles.of(words.word(noun)) : null;
    return role != null && !role.plural() && role.classes().contains("family");
  }

  private boolean isOwned(int noun, int start) {
    return IntStream.range(NounPhrase.startOf(words, noun + 1, start), noun)
        .anyMatch(i -> words.tag(i).matches("POS|PRP\\$"));
  }

  private Gender ofOwner(Range name) {
    int and = name.to();
    boolean owner =
        and + 2 < words.sentenceEnd(name.from())
            && words.lower(and).equals("and")
            && words.tag(and + 1).equals("PRP$")
            && isKin(and + 2);
    return owner ? Gender.ofPronoun(words.lower(and + 1)) : Gender.UNKNOWN;
  }
}
