package org.hearsay.speaker;

import java.util.Set;

/**
 * Tells where the word for a people means no country: a language, <em>he spoke in Russian</em>; one
 * person, <em>the Frenchwoman</em>; people of another, <em>African-American voters</em>.
 */
final class Peoples {
  private static final Set<String> LANGUAGE_VERBS =
      Set.of("speak", "learn", "teach", "study", "understand", "translate");

  private final Words words;
  private final Gazetteer gazetteer;

  Peoples(Words words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** Whether a name is for a country; so is any that is no word for a people. */
  boolean isOfCountry(Name name) {
    return !name.isPeople() || !(isLanguage(name) || isOne(name) || isOfOrigin(name));
  }

  private boolean isLanguage(Name name) {
    Range range = name.range();
    int next = range.to();
    if (isNext(next, "language|translation")
        || (isNext(next, "[-‐]") && isNext(next + 1, "language|speaking"))) {
      return true;
    }
    if (words.opensSentence(range.from()) || saysOf(next) || name.text().endsWith("s")) {
      return false;
    }
    int before = range.from() - 1;
    return words.lower(before).matches("in|into")
        || LANGUAGE_VERBS.contains(words.token(before).lemma());
  }

  /** Whether something follows that is of the people. */
  private boolean saysOf(int next) {
    return next < words.sentenceEnd(next - 1)
        && (words.tag(next).matches("NN.*|JJ.*|VB[GN]|CD|HYPH|POS|CC") || words.isCapital(next));
  }

  private boolean isNext(int token, String pattern) {
    return token < words.sentenceEnd(token - 1) && words.lower(token).matches(pattern);
  }

  /** <em>The Dutchman</em>, <em>the Italian | has been fined</em>. */
  private boolean isOne(Name name) {
    int from = name.range().from();
    int next = name.range().to();
    if (name.text().matches(".*(?:ch|sh|s)(?:wo)?man")) {
      return true;
    }
    return !words.opensSentence(from)
        && words.lower(from - 1).matches("an?|the|this|that|another|young|old")
        && gazetteer.isOneOfPeople(name.text())
        && (next >= words.sentenceEnd(from) || words.tag(next).matches("[.,:]|VB[DZ]|MD|RB|WP|''"));
  }

  /** <em>African-American</em>, where no country is named before the hyphen. */
  private boolean isOfOrigin(Name name) {
    int from = name.range().from();
    int before = !words.opensSentence(from) && words.isHyphen(from - 1) ? from - 2 : from - 1;
    return from > 0
        && before >= words.sentenceStart(from)
        && name.text().matches("Americans?")
        && words.word(before).matches("African|Asian|Arab|Muslim|Jewish|Latino|Native");
  }
}
