package org.hearsay.speaker;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Entity.Phrase;
import org.hearsay.model.Span;

/**
 * What an article says of one person: titles, affiliations, and the nouns that may take the person
 * up again. Confined to the work on one article.
 */
final class Persona {
  private static final Set<String> GENERAL =
      Set.of("man", "woman", "person", "boy", "girl", "individual", "guy", "lady", "gentleman");

  private final Map<String, Phrase> titles = new LinkedHashMap<>();
  private final Map<String, Phrase> affiliations = new LinkedHashMap<>();
  private final Set<Role> roles = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private Gender gender = Gender.UNKNOWN;

  void addTitle(String text, Span span) {
    titles.putIfAbsent(text.toLowerCase(Locale.ROOT), new Phrase(text, span));
    words.addAll(List.of(text.toLowerCase(Locale.ROOT).split(" ", -1)));
  }

  void addAffiliation(String text, Span span) {
    affiliations.putIfAbsent(text.toLowerCase(Locale.ROOT), new Phrase(text, span));
    words.addAll(List.of(text.toLowerCase(Locale.ROOT).split(" ", -1)));
  }

  /** <em>The man</em> tells the gender alone. */
  void addRole(Role role) {
    if (!GENERAL.contains(role.noun())) {
      roles.add(role);
    }
    gender = gender.or(role.gender());
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

  /** Words of titles and affiliations, in lower case. */
  Set<String> words() {
    return words;
  }

  List<Phrase> titles() {
    return List.copyOf(titles.values());
  }

  List<Phrase> affiliations() {
    return List.copyOf(affiliations.values());
  }
}
