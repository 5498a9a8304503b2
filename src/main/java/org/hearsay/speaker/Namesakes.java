package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whom a family name without a title means where several have it: whoever was called so before,
 * then who is not brought in as somebody's relative, then who was named last: <em>Vane</em> is Mr
 * Vane and not <em>his wife, Clara Vane</em>. Confined to the work on one article.
 */
final class Namesakes {
  private static final Set<String> PRONOUNS = Set.of("his", "her", "their", "whose");

  private final Words words;
  private final RelationNouns relations;

  /** Where each was first called by the family name alone. */
  private final Map<Cluster, Integer> called = new HashMap<>();

  Namesakes(Words words, RelationNouns relations) {
    this.words = words;
    this.relations = relations;
  }

  /** Notes that a name means a person. */
  void add(Name name, Cluster person, FamilyNames families) {
    if (name.range().size() == 1 && families.isOfFull(families.parts(name)[0], person)) {
      called.merge(person, name.range().from(), Math::min);
    }
  }

  /** Whether a bare family name means one of two rather than the other. */
  boolean isNearer(Cluster one, Cluster other, Name name) {
    int place = name.range().from();
    if (name.range().size() == 1) {
      boolean before = called.getOrDefault(one, place) < place;
      if (before != (called.getOrDefault(other, place) < place)) {
        return before;
      }
      boolean relative = isRelative(one);
      if (relative != isRelative(other)) {
        return !relative;
      }
      boolean passing = isNamedOfKin(one);
      if (passing != isNamedOfKin(other)) {
        return !passing;
      }
    }
    return one.isNearer(other, place);
  }

  private boolean isRelative(Cluster person) {
    return person.names().stream()
        .filter(name -> name.range().size() > 1)
        .findFirst()
        .map(name -> isBehindRelation(name.range()) || isBeforeRelation(name.range()))
        .orElse(false);
  }

  /** <em>His wife, | Dr Clara Vane</em>; <em>Mr Vane's wife | Clara</em>. */
  private boolean isBehindRelation(Range name) {
    int start = words.sentenceStart(name.from());
    int noun = name.from() - 1;
    int comma = noun;
    while (comma > start && words.tag(comma).matches("JJ|NNP?")) {
      comma--;
    }
    noun = comma > start && words.word(comma).equals(",") ? comma - 1 : noun;
    return noun > start && isOwnedRelation(NounPhrase.startOf(words, noun + 1, start), noun);
  }

  /** <em>Clara Vane, mother of the victim | Alan Vane</em>: that is about her. */
  private boolean isNamedOfKin(Cluster person) {
    Name full =
        person.names().stream().filter(name -> name.range().size() > 1).findFirst().orElse(null);
    if (full == null) {
      return false;
    }
    int start = words.sentenceStart(full.range().from());
    int of = NounPhrase.startOf(words, full.range().from(), start) - 1;
    return of > start && words.lower(of).equals("of") && relations.isKin(words.lower(of - 1));
  }

  /** <em>Clara Vane | , his wife</em>. */
  private boolean isBeforeRelation(Range name) {
    int end = words.sentenceEnd(name.from());
    int from = name.to() + 1;
    int noun = from;
    while (noun + 1 < end && words.tag(noun + 1).matches("NN|JJ|POS|NNP")) {
      noun++;
    }
    return noun < end && words.word(name.to()).equals(",") && isOwnedRelation(from, noun);
  }

  private boolean isOwnedRelation(int from, int noun) {
    boolean owned =
        PRONOUNS.contains(words.lower(from)) || (from > 0 && words.lower(from - 1).equals("whose"));
    for (int i = from; i < noun; i++) {
      owned = owned || words.tag(i).equals("POS");
    }
    return owned && relations.isKin(words.lower(noun));
  }
}
