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
        && !lexicon.nouns().isBody(last)
        && !lexicon.nouns().endsCompany(last)
        && (isBehindRole(name.from()) || isDescribed(name.to()));
  }

  /** <em>Senior adviser | Ann Lee</em>. */
  private boolean isBehindRole(int name) {
    int noun = name - 1;
    Role role =
        noun < words.sentenceStart(name) || !words.tag(noun).matches("NN|NNP|JJR?")
            ? null
            : lexicon.roles().of(words.word(noun));
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
    NounPhrase phrase = NounPhrase.apposed(words, comma);
    Role role = phrase == null ? null : lexicon.roles().of(words.word(phrase.head()));
    return role != null && !role.plural() && !role.mayBeBody();
  }
}
