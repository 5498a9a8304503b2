package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.EntityType;

/**
 * Works and undertakings that are called by a name and a common noun: <em>the Ridgeway battery
 * plant</em>, <em>the Brenik tannery</em>.
 */
final class NamedWorks {
  private static final int MOST_NOUNS = 2;

  private final Words words;
  private final Nouns nouns;
  private final NameBorders borders;

  /** What persons and bodies are called: <em>the Aurel plant</em> is one of Aurel's plants. */
  private final Set<String> owners = new HashSet<>();

  /**
   * @param tagged what the engine takes for names
   */
  NamedWorks(Words words, Nouns nouns, NameBorders borders, List<Name> tagged) {
    this.words = words;
    this.nouns = nouns;
    this.borders = borders;
    tagged.stream()
        .filter(name -> name.isPerson() || name.type() == EntityType.ORGANIZATION)
        .flatMap(name -> Stream.of(name.text(), name.firstWord(), name.lastWord()))
        .forEach(owners::add);
  }

  /** In text order. */
  List<Name> find() {
    List<Name> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (!words.isCapital(i) && nouns.isUndertaking(words.lower(i)) && isHead(i)) {
        int from = start(i);
        if (from < i) {
          Range range = new Range(from, i + 1);
          found.add(new Name(range, words.name(range), EntityType.PROJECT, null));
        }
      }
    }
    return found;
  }

  /** Not in <em>plant | workers</em>. */
  private boolean isHead(int token) {
    return token + 1 >= words.sentenceEnd(token)
        || !words.token(token + 1).isNoun()
        || words.tag(token + 1).equals("POS");
  }

  /** Where the name begins, behind <em>the</em>; {@code head} where no name stands before it. */
  private int start(int head) {
    int at = head;
    while (head - at < MOST_NOUNS && !words.opensSentence(at) && isPlainNoun(at - 1)) {
      at--;
    }
    int from = at;
    while (!words.opensSentence(from) && isNamePart(from - 1)) {
      from--;
    }
    int article = from - 1;
    while (from < at && article > 0 && words.tag(article).startsWith("JJ")) {
      article--;
    }
    boolean named =
        from < at
            && article >= words.sentenceStart(head)
            && words.lower(article).equals("the")
            && !owners.contains(words.name(new Range(from, at)));
    return named ? from : head;
  }

  private boolean isPlainNoun(int token) {
    return words.token(token).isNoun()
        && !words.isCapital(token)
        && !words.tag(token).equals("POS");
  }

  private boolean isNamePart(int token) {
    return words.isName(token) && borders.isUnknown(token);
  }
}
