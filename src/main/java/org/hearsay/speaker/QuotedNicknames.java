package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Names with another in marks behind the given name, <em>Walter "Stubby" Nolan</em>, and the places
 * where that other stands alone: <em>Stubby</em>.
 */
record QuotedNicknames(Words words, Lexicon lexicon) {
  private static final String OPENS = "``|[\"“‘'`]";
  private static final String CLOSES = "''|[\"”’']";
  private static final int LONGEST = 3;

  List<Name> find() {
    List<Name> found = new ArrayList<>();
    Set<String> nicknames = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      Range nickname = words.word(i).matches(OPENS) ? nickname(i) : null;
      if (nickname != null) {
        found.add(name(new Range(start(i - 1), end(nickname.to() + 1))));
        nicknames.add(words.text(nickname));
      }
    }
    if (!nicknames.isEmpty()) {
      found.addAll(alone(nicknames));
    }
    return found;
  }

  /** The words in marks that open at a token, if they stand inside a name; or null. */
  private Range nickname(int mark) {
    int end = words.sentenceEnd(mark);
    int close = mark + 1;
    while (close < end && close - mark <= LONGEST && words.isCapital(close)) {
      close++;
    }
    boolean inside =
        close > mark + 1
            && close + 1 < end
            && words.word(close).matches(CLOSES)
            && !words.opensSentence(mark)
            && isPart(mark - 1)
            && isGiven(mark - 1)
            && words.isCapital(close + 1);
    return inside ? new Range(mark + 1, close) : null;
  }

  /** A known given name, or one behind a title: <em>Mayor | Delroy</em>. */
  private boolean isGiven(int token) {
    boolean titled =
        !words.opensSentence(token)
            && (lexicon.nouns().isHonorific(words.word(token - 1))
                || lexicon.roles().of(words.word(token - 1)) != null);
    return titled || lexicon.givenNames().isKnown(words.word(token));
  }

  private boolean isPart(int token) {
    return words.isName(token) && words.isCapital(token);
  }

  /** Where the given names begin of which the last is at a token. */
  private int start(int given) {
    int from = given;
    while (!words.opensSentence(from)
        && isPart(from - 1)
        && lexicon.givenNames().isListed(words.word(from - 1))) {
      from--;
    }
    return from;
  }

  private int end(int family) {
    int to = family + 1;
    while (to < words.sentenceEnd(family) && isPart(to)) {
      to++;
    }
    return to;
  }

  private List<Name> alone(Set<String> nicknames) {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int longest = Math.min(LONGEST, words.sentenceEnd(i) - i);
      for (int size = 1; size <= longest && words.isCapital(i); size++) {
        Range range = new Range(i, i + size);
        if (nicknames.contains(words.text(range))) {
          found.add(name(range));
        }
      }
    }
    return found;
  }

  private Name name(Range range) {
    return new Name(range, words.name(range), EntityType.PERSON, null);
  }
}
