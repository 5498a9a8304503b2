package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * The word of a body's name that says what it is, written with a capital behind the article where
 * no engine tagged it: <em>the Forum</em> of the Olive Growers' Forum, <em>the Movement</em> of the
 * Movement for Reform.
 */
final class ShortForms {
  private static final Set<EntityType> KINDS =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.PROJECT, EntityType.OTHER);

  private final Words words;
  private final Roles roles;
  private final BitSet taken = new BitSet();

  /** Names that may be shortened, in text order. */
  private final List<Name> full;

  /**
   * @param named the names that are known, but for those of persons
   */
  ShortForms(Words words, Lexicon lexicon, List<Name> named, BitSet taken) {
    this.words = words;
    this.roles = lexicon.roles();
    this.taken.or(taken);
    this.full =
        named.stream()
            .filter(name -> KINDS.contains(name.type()) && !name.isIndirect())
            .filter(name -> kind(name) != null && !lexicon.nameWords().isShared(kind(name)))
            .sorted(Comparator.comparingInt(name -> name.range().from()))
            .toList();
  }

  /**
   * <em>Forum</em> of <em>Growers' Forum</em>, <em>Movement</em> of <em>Movement for Reform</em>.
   */
  private static String kind(Name name) {
    String[] parts = name.text().split(" ", -1);
    if (parts.length < 2) {
      return null;
    }
    for (int i = 1; i + 1 < parts.length; i++) {
      if (parts[i].equals("of") || parts[i].equals("for")) {
        return parts[i - 1];
      }
    }
    return parts[parts.length - 1];
  }

  /** In text order. */
  List<Name> find() {
    List<Name> found = new ArrayList<>();
    Map<String, Name> byKind = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Name name : full) {
      Name other = byKind.putIfAbsent(kind(name), name);
      if (other != null && !other.text().equals(name.text())) {
        shared.add(kind(name));
      }
    }
    byKind.keySet().removeAll(shared);
    for (int i = 1; i < words.size(); i++) {
      Name name = isShort(i) ? byKind.get(words.word(i)) : null;
      if (name != null) {
        Range range = new Range(i, i + 1);
        found.add(new Name(range, words.name(range), name.type(), name.known()));
      }
    }
    return found;
  }

  private boolean isShort(int token) {
    return !taken.get(token)
        && words.lower(token - 1).equals("the")
        && words.isCapital(token)
        && words.token(token).isNoun()
        && roles.of(words.word(token)) == null
        && !isPart(token + 1, token);
  }

  /** Whether a longer name or phrase goes on: <em>the Movement | for Reform</em>. */
  private boolean isPart(int next, int token) {
    return next < words.sentenceEnd(token)
        && (words.word(next).matches("of|for|-")
            || words.isCapital(next)
            || (words.token(next).isNoun() && !words.tag(next).equals("POS")));
  }
}
