package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/** The names of an article, brought together, and where they stand. */
final class Names {
  private final List<Cluster> clusters;
  private final Map<Integer, Cluster> byToken = new HashMap<>();
  private final Map<Integer, Name> nameByToken = new HashMap<>();

  private Names(List<Cluster> clusters) {
    this.clusters = clusters;
    for (Cluster cluster : clusters) {
      for (Name name : cluster.names()) {
        for (int i = name.range().from(); i < name.range().to(); i++) {
          byToken.put(i, cluster);
          nameByToken.put(i, name);
        }
      }
    }
  }

  /**
   * @param found the names that were found
   * @param told single words that name bodies, as {@link BodySigns#told} has them
   */
  static Names of(Words words, Lexicon lexicon, List<Name> found, Set<String> told) {
    List<Name> persons = found.stream().filter(Name::isPerson).toList();
    List<Name> rest = found.stream().filter(name -> !name.isPerson()).toList();
    Acronyms acronyms = new Acronyms(words, rest);
    List<Name> others = acronyms.typed(rest);
    List<Cluster> people = new PersonUnifier(words, lexicon).unify(persons, others);
    List<Name> known = new ArrayList<>(found);
    people.forEach(person -> known.addAll(person.names()));
    List<Name> bodies = new ArrayList<>(others);
    BitSet taken = new BitSet();
    known.forEach(name -> taken.set(name.range().from(), name.range().to()));
    List<Name> brief = new ArrayList<>(new ShortForms(words, lexicon, others, taken).find());
    brief.addAll(acronyms.find(taken));
    known.addAll(brief);
    bodies.addAll(brief);
    bodies.addAll(new LoneNames(words, lexicon, known, told).find());
    List<Cluster> all = new ArrayList<>(new BodyUnifier(words, lexicon).unify(bodies));
    all.addAll(people);
    Bynames.unite(words, all);
    all.sort(Comparator.comparingInt(Cluster::first));
    return new Names(all);
  }

  /** In order of first mention. */
  List<Cluster> all() {
    return clusters;
  }

  /** What the name at a token means; null where none stands. */
  Cluster at(int token) {
    return byToken.get(token);
  }

  /** The name at a token; null where none stands. */
  Name nameAt(int token) {
    return nameByToken.get(token);
  }

  boolean isPersonAt(int token) {
    Cluster cluster = byToken.get(token);
    return cluster != null && cluster.isPerson();
  }

  /** Whether a country, body or place is named at a token. */
  boolean isBodyAt(int token) {
    Cluster cluster = byToken.get(token);
    return cluster != null && !cluster.isPerson() && cluster.type() != EntityType.PROJECT;
  }

  /** The person named most often before a token, of several the first; null if nobody is. */
  Cluster mostNamedBefore(int token) {
    return clusters.stream()
        .filter(cluster -> cluster.isPerson() && cluster.first() < token)
        .max(
            Comparator.comparingLong((Cluster cluster) -> timesBefore(cluster, token))
                .thenComparing(Comparator.comparingInt(Cluster::first).reversed()))
        .orElse(null);
  }

  private static long timesBefore(Cluster cluster, int token) {
    return cluster.names().stream().filter(name -> name.range().from() < token).count();
  }
}
