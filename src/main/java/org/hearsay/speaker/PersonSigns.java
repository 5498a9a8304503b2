package org.hearsay.speaker;

/**
 * Tells by the words around a name that an engine took for a body's, but that begins with a given
 * name, that it is a person's: <em>senior adviser Ann Lee</em>, <em>Ann Lee, who</em>, <em>Ann Lee,
 * 63,</em>.
 */
final class PersonSigns {
  private final Words words;
  private final Lexicon lexicon;

  PersonSigns(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  boolean tell(Range name) {
    String last = words.word(name.to() - 1);
    return name.size() > 1
        && name.size() < 4
        && lexicon.givenNames().isKnown(words.word(name.from()))
        && lexicon.roles().of(last) == null
        && !lexicon.nouns().endsBody(last)
        && (isBehindRole(name.from()) || isDescribed(name.to()));
  }

  /** <em>Senior adviser | Ann Lee</em>. */
  private boolean isBehindRole(int name) {
    int noun = name - 1;
    return noun >= words.sentenceStart(name)
        && words.tag(noun).matches("NN|NNP|JJR?")
        && isPersons(lexicon.roles().of(words.word(noun)));
  }

  private static boolean isPersons(Role role) {
    return role != null && !role.plural() && !role.mayBeBody();
  }

  /** <em>Ann Lee | , who</em>, <em>Ann Lee | , 63,</em>, <em>Ann Lee | , its head</em>. */
  private boolean isDescribed(int comma) {
    int next = comma + 1;
    int end = next < words.size() ? words.sentenceEnd(comma) : 0;
    if (next >= end || !words.word(comma).equals(",")) {
      return false;
    }
    if (words.lower(next).equals("who")) {
      return true;
    }
    if (words.lower(next).matches("[2-9][0-9]")) {
      return next + 1 < end && words.word(next + 1).equals(",");
    }
    return isPersons(apposed(comma));
  }

  /** What a phrase in apposition behind a name says that somebody is; null where none does. */
  Role apposed(int comma) {
    NounPhrase phrase = NounPhrase.apposed(words, comma);
    return phrase == null ? null : lexicon.roles().of(words.word(phrase.head()));
  }
}
