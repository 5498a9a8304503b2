package org.hearsay.speaker;

import java.util.List;

/**
 * Tells who a relative without a name is by a name that stands near: <em>her father said … "…,"
 * said Ken Lee</em>, where she is Ann Lee; <em>her husband</em>, where <em>Ken and Ann Lee</em>
 * were named.
 */
final class KinNamedNext {
  private final Reading reading;
  private final Words words;

  KinNamedNext(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * The one who has the family name of the person that the relative belongs to; null for none or
   * several.
   */
  Cluster find(String noun, Cluster owner, int place) {
    Role role = reading.lexicon().roles().of(noun);
    boolean kin = role != null && !role.plural() && reading.lexicon().relations().isKin(noun);
    if (!kin || !owner.isPerson()) {
      return null;
    }
    boolean spouse = noun.matches("husband|wife");
    List<Cluster> found =
        reading.names().all().stream()
            .filter(other -> other != owner && other.isPerson())
            .filter(other -> hasFamilyName(other, owner) && isPlain(other, role))
            .filter(other -> isNext(other, place) || (spouse && areJoined(other, owner, place)))
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean hasFamilyName(Cluster person, Cluster owner) {
    String name = person.name();
    String other = owner.name();
    return name.indexOf(' ') > 0
        && other.indexOf(' ') > 0
        && Spelling.same(Name.lastWord(name), Name.lastWord(other));
  }

  /** Whether the article does not tell what somebody is, and the gender agrees. */
  private boolean isPlain(Cluster person, Role role) {
    Persona persona = reading.descriptions().of(person);
    return persona.nouns().isEmpty()
        && persona.relations().isEmpty()
        && persona.gender().agrees(role.gender());
  }

  /** Whether somebody is first named behind a token, in its paragraph or the next. */
  private boolean isNext(Cluster person, int token) {
    int first = person.first();
    return first > token && words.paragraph(first) - words.paragraph(token) <= 1;
  }

  /** <em>Ken and | Ann Lee</em>, before a token. */
  private boolean areJoined(Cluster one, Cluster other, int token) {
    return one.names().stream()
        .map(Name::range)
        .filter(range -> range.from() < token)
        .anyMatch(range -> isJoined(range.to(), other) || isJoined(range.from() - 1, other));
  }

  private boolean isJoined(int and, Cluster other) {
    return and > 0
        && and + 1 < words.size()
        && words.lower(and).equals("and")
        && (reading.names().at(and + 1) == other || reading.names().at(and - 1) == other);
  }
}
