package org.hearsay.speaker;

import java.util.HashSet;
import java.util.Set;

/**
 * Nouns before a name that have their capital from the sentence: <em>Startup | Veldra</em>, which
 * is <em>Veldra</em> or <em>the startup Veldra</em> elsewhere.
 */
final class OpeningNouns {
  private final Words words;
  private final Lexicon lexicon;
  private final NameBorders borders;

  /** Words that begin a name somewhere. */
  private final Set<String> alone = new HashSet<>();

  /** Two words with a capital inside a sentence. */
  private final Set<String> pairs = new HashSet<>();

  OpeningNouns(Words words, Lexicon lexicon, NameBorders borders) {
    this.words = words;
    this.lexicon = lexicon;
    this.borders = borders;
    for (int i = 0; i < words.size(); i++) {
      boolean behind =
          !words.opensSentence(i)
              && words.isCapital(i - 1)
              && !lexicon.nameWords().isDay(words.lower(i - 1));
      if (!behind && words.isName(i)) {
        alone.add(words.word(i));
      } else if (behind && !words.opensSentence(i - 1)) {
        pairs.add(words.word(i - 1) + " " + words.word(i));
      }
    }
  }

  /** The name behind such a noun; the whole where there is none. */
  Range behind(Range name) {
    int from = name.from();
    if (name.size() == 1 || !words.opensSentence(from) || !isKind(from)) {
      return name;
    }
    String next = words.word(from + 1);
    boolean cut =
        words.isName(from + 1)
            && borders.isUnknown(from + 1)
            && !lexicon.nouns().isBody(next)
            && alone.contains(next)
            && !pairs.contains(words.word(from) + " " + next);
    return cut ? new Range(from + 1, name.to()) : name;
  }

  /** Not <em>City</em> Hall. */
  private boolean isKind(int token) {
    return lexicon.nouns().isBody(words.word(token))
        && !lexicon.bodyNouns().isPlace(words.lower(token));
  }
}
