package org.hearsay.speaker;

import java.util.stream.IntStream;

/**
 * Somebody without a name whom a pronoun may mean as well: <em>It was unclear whether the captain
 * had survived. Police said he had stayed on board.</em>
 */
final class Bystanders {
  private final Words words;
  private final Names names;
  private final Roles roles;

  Bystanders(Reading reading) {
    this.words = reading.words();
    this.names = reading.names();
    this.roles = reading.lexicon().roles();
  }

  /**
   * Whether one does something between the sentence that mentions somebody and a pronoun, in its
   * sentence or the one before.
   *
   * @param who is mentioned; a common noun that means the same is none
   */
  boolean stand(Referent who, int mention, int pronoun, Gender gender) {
    int start = words.sentenceStart(pronoun);
    int near = start > 0 ? words.sentenceStart(start - 1) : start;
    return IntStream.range(Math.max(words.sentenceEnd(mention), near), pronoun)
        .filter(token -> isSomebody(token, gender) && !isOwned(token) && !isSaidOfName(token))
        .anyMatch(token -> who.places().stream().noneMatch(place -> place.contains(token)));
  }

  private boolean isSomebody(int token, Gender gender) {
    Role role = words.tag(token).equals("NN") ? roles.of(words.word(token)) : null;
    return role != null
        && !role.plural()
        && role.gender().agrees(gender)
        && !words.isCapital(token)
        && names.at(token) == null
        && isSubject(token);
  }

  /** By the tree, or before a verb where a sentence has none. */
  private boolean isSubject(int noun) {
    String relation = words.relation(noun);
    return relation.isEmpty()
        ? noun + 1 < words.sentenceEnd(noun) && words.tag(noun + 1).matches("VB[DPZ]|MD")
        : relation.startsWith("nsubj");
  }

  /** <em>My client</em>, who may well have been named. */
  private boolean isOwned(int noun) {
    int from = NounPhrase.startOf(words, noun, words.sentenceStart(noun));
    return words.tag(from).equals("PRP$");
  }

  /** <em>Ann Lee, a lawyer,</em>; <em>she was a lawyer</em>; <em>the lawyer, Ann Lee,</em>. */
  private boolean isSaidOfName(int noun) {
    int start = words.sentenceStart(noun);
    int before = NounPhrase.startOf(words, noun, start) - 1;
    boolean behindName =
        before > start && words.word(before).equals(",") && names.isPersonAt(before - 1);
    boolean equated = before >= start && words.lower(before).matches("is|was|be|been|as|became");
    int behind = noun + 1 < words.size() && words.word(noun + 1).equals(",") ? noun + 2 : noun + 1;
    return behindName || equated || (behind < words.size() && names.isPersonAt(behind));
  }
}
