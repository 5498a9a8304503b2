package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.model.Entity.Phrase;
import org.hearsay.model.Span;

/**
 * What an article says of one person: titles, affiliations, and the nouns that may take the person
 * up again. Confined to the work on one article.
 */
final class Persona {
  private final Map<String, Phrase> titles = new LinkedHashMap<>();
  private final Map<String, Phrase> affiliations = new LinkedHashMap<>();
  private final Map<String, Phrase> places = new LinkedHashMap<>();
  private final Set<Role> roles = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> nouns = new LinkedHashSet<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Set<String> company = new LinkedHashSet<>();
  private String age;
  private Gender gender = Gender.UNKNOWN;

  /**
   * What a person is to somebody else.
   *
   * @param noun such as {@code mother}, in lower case
   * @param owner whose: a name or pronoun
   */
  record Relation(String noun, Range owner) {}

  void addTitle(String text, Span span) {
    add(text, span, titles);
  }

  void addAffiliation(String text, Span span) {
    add(text, span, affiliations);
  }

  void addPlace(String text, Span span) {
    add(text, span, places);
  }

  private void add(String text, Span span, Map<String, Phrase> phrases) {
    String lower = text.toLowerCase(Locale.ROOT);
    phrases.putIfAbsent(lower, new Phrase(text, span));
    words.addAll(List.of(lower.split(" ", -1)));
  }

  /** <em>The man</em> tells the gender alone. */
  void addRole(Role role) {
    if (!role.isAnybody()) {
      roles.add(role);
      nouns.add(role.noun());
    }
    gender = gender.or(role.gender());
  }

  /** A noun for the person that is not on our lists. */
  void addNoun(String noun) {
    nouns.add(noun);
  }

  /** Notes that a noun was once taken to mean the person. */
  void take(String noun) {
    taken.add(noun);
  }

  boolean isTaken(String noun) {
    return taken.contains(noun);
  }

  void addRelation(String noun, Range owner) {
    relations.add(new Relation(noun, owner));
  }

  void addCompany(String named) {
    company.add(named);
  }

  void addAge(String years) {
    age = age == null ? years : age;
  }

  void addGender(Gender told) {
    gender = gender.or(told);
  }

  Gender gender() {
    return gender;
  }

  Set<Role> roles() {
    return roles;
  }

  /** Every noun that the person was called by, in lower case; those of {@link #roles} too. */
  Set<String> nouns() {
    return nouns;
  }

  List<Relation> relations() {
    return relations;
  }

  /** Names, and plain parts of names, in the sentence that introduces the person. */
  Set<String> company() {
    return company;
  }

  /** In years, in digits; null where it is not told. */
  String age() {
    return age;
  }

  /** Words of titles, affiliations and places, in lower case. */
  Set<String> words() {
    return words;
  }

  /** First read, first told; so with affiliations and places. */
  List<Phrase> titles() {
    return List.copyOf(titles.values());
  }

  List<Phrase> affiliations() {
    return List.copyOf(affiliations.values());
  }

  List<Phrase> places() {
    return List.copyOf(places.values());
  }

  /** All that an entity tells of the person. */
  Entity.Profile profile() {
    return new Entity.Profile(titles(), affiliations(), places());
  }
}
