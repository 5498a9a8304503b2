package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.EntityType;

/** Names that an article has elsewhere too, where the engine saw none. */
final class RepeatedNames {
  /** Words of a name that is looked for. */
  private static final int LONGEST = 8;

  private final Words words;
  private final NameBorders borders;

  RepeatedNames(Words words, NameBorders borders) {
    this.words = words;
    this.borders = borders;
  }

  /**
   * Names of several words; of bodies the first words as well.
   *
   * @param names that were seen
   * @param taken their tokens, to which those of the names found are added
   */
  List<Name> ofSeveralWords(List<Name> names, BitSet taken) {
    Map<String, Name> byText = new HashMap<>();
    Map<String, Set<Integer>> sizes = new HashMap<>();
    for (Name name : names) {
      int from = name.range().from();
      int full = name.range().size();
      boolean fits = full > 1 && full <= LONGEST && name.known() == null;
      int least = name.type() == EntityType.ORGANIZATION ? 2 : full;
      for (int size = full; fits && size >= least; size--) {
        if (words.isCapital(from + size - 1)) {
          byText.putIfAbsent(words.name(new Range(from, from + size)), name);
          sizes
              .computeIfAbsent(words.word(from), word -> new TreeSet<>(Comparator.reverseOrder()))
              .add(size);
        }
      }
    }
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int size : sizes.getOrDefault(words.word(i), Set.of())) {
        Range range = new Range(i, i + size);
        boolean fits = range.to() <= words.sentenceEnd(i) && range.isFree(taken);
        Name name = fits ? byText.get(words.name(range)) : null;
        if (name != null) {
          taken.set(range.from(), range.to());
          found.add(new Name(range, words.name(range), name.type(), null));
        }
      }
    }
    return found;
  }

  /**
   * Single words that name a body in another place, or begin the name of one; and those that end
   * the name of a person.
   *
   * @param names that were seen
   * @param taken their tokens
   */
  List<Name> ofOneWord(List<Name> names, BitSet taken) {
    Set<String> bodies = new HashSet<>();
    Set<String> others = new HashSet<>();
    Set<String> families = new HashSet<>();
    for (Name name : names) {
      String first = name.range().size() > 1 ? name.firstWord() : name.text();
      boolean body = name.known() == null && name.type() == EntityType.ORGANIZATION;
      (body ? bodies : others).add(first);
      if (name.isPerson() && name.range().size() > 1) {
        families.add(name.lastWord());
      }
    }
    bodies.removeAll(others);
    families.removeAll(bodies);
    List<Name> found = new ArrayList<>();
    for (int i = taken.nextClearBit(0); i < words.size(); i = taken.nextClearBit(i + 1)) {
      String word = words.word(i);
      boolean body = bodies.contains(word) && isBody(i);
      if (body || (families.contains(word) && isFamily(i))) {
        Range range = new Range(i, i + 1);
        EntityType type = body ? EntityType.ORGANIZATION : EntityType.PERSON;
        found.add(new Name(range, words.name(range), type, null));
      }
    }
    return found;
  }

  private boolean isBody(int token) {
    return (borders.isUnknownName(token) || isSubject(token))
        && !borders.isPortfolio(token)
        && !isOfSecretary(token);
  }

  /** <em>Zentrix | , the maker</em>, <em>Zentrix | said</em>, whatever the word is tagged. */
  private boolean isSubject(int token) {
    int next = token + 1;
    return words.opensSentence(token)
        && borders.isUnknown(token)
        && words.tag(token).matches("NN|JJ|FW")
        && next < words.sentenceEnd(token)
        && words.tag(next).matches(",|MD|VB[DZ]|POS");
  }

  /** <em>Secretary of | State</em>. */
  private boolean isOfSecretary(int token) {
    return token > 1
        && words.lower(token - 1).equals("of")
        && words.lower(token - 2).equals("secretary");
  }

  private boolean isFamily(int token) {
    return words.isCapital(token)
        && words.tag(token).matches("NN.*|JJ.*|FW|UH|VB[DGN]")
        && isAlone(token)
        && !isModifier(token);
  }

  /** Whether no other word with a capital stands beside one, but where any would have it. */
  private boolean isAlone(int token) {
    int next = token + 1;
    boolean first = words.opensWithCapital(token) || !words.isCapital(token - 1);
    return first
        && (next >= words.sentenceEnd(token) || (!words.isCapital(next) && !words.isHyphen(next)));
  }

  /** <em>Strong | winds</em>; not <em>Strong | faults them</em>, whatever the verb is tagged. */
  private boolean isModifier(int token) {
    int end = words.sentenceEnd(token);
    int next = token + 1;
    if (next >= end || !words.token(next).isNoun() || words.isName(token)) {
      return false;
    }
    return next + 1 >= end
        || !words.tag(next).equals("NNS")
        || !words.tag(next + 1).matches("DT|NN|PRP.*|W.*");
  }
}
