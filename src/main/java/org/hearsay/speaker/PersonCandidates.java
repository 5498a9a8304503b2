package org.hearsay.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who comes into question for a common noun before anything is weighed. Confined to the work
 * on one article: it learns.
 */
final class PersonCandidates {
  private static final int NEAR = 3;

  private final Reading reading;
  private final Map<String, Set<Cluster>> byNoun = new HashMap<>();

  PersonCandidates(Reading reading) {
    this.reading = reading;
    for (Cluster cluster : reading.names().all()) {
      if (cluster.isPerson()) {
        reading.descriptions().of(cluster).nouns().forEach(noun -> add(noun, cluster));
      }
    }
  }

  private void add(String noun, Cluster person) {
    byNoun.computeIfAbsent(noun, any -> new LinkedHashSet<>()).add(person);
  }

  /** Everybody called so anywhere, and whom a reader has in mind. */
  Set<Cluster> of(PersonNoun noun) {
    Words words = reading.words();
    Set<Cluster> found = new LinkedHashSet<>(byNoun.getOrDefault(noun.called(), Set.of()));
    int upTo = words.isInHeadline(noun.place()) ? words.size() : noun.place();
    for (Sighting sighting : reading.discourse().before(upTo)) {
      if (sighting.referent().is(Referent.Kind.PERSON)) {
        found.add(sighting.referent().cluster());
      }
    }
    found.removeIf(reading.discourse()::isAside);
    return found;
  }

  /**
   * The only one of those named shortly before of whom the article says nothing, so that anything
   * may be said; empty if there are several.
   */
  Optional<Cluster> onlyBare(PersonNoun noun) {
    Words words = reading.words();
    Set<Cluster> bare = new LinkedHashSet<>();
    for (Sighting sighting : reading.discourse().before(noun.place())) {
      if (words.sentence(noun.place()) - words.sentence(sighting.token()) > NEAR) {
        break;
      }
      Referent who = sighting.referent();
      if (who.is(Referent.Kind.PERSON)) {
        Persona persona = reading.descriptions().of(who.cluster());
        if (persona.nouns().isEmpty() && persona.gender().agrees(noun.gender())) {
          bare.add(who.cluster());
        }
      }
    }
    return bare.size() == 1 ? bare.stream().findFirst() : Optional.empty();
  }

  /** What the article has called a person once, and nobody else, it may call the same one again. */
  void learn(Cluster person, PersonNoun noun) {
    if (!byNoun.containsKey(noun.called()) && !noun.isAge()) {
      reading.descriptions().of(person).take(noun.called());
      add(noun.called(), person);
    }
  }
}
