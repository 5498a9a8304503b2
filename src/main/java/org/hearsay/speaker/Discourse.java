package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who was mentioned where, as far as the article has been read. Confined to the work on one
 * article.
 */
final class Discourse {
  private static final int LOOK_BACK = 80;
  private static final int TURNS = 8;

  private final Map<Cluster, Referent> byCluster = new HashMap<>();
  private final TreeMap<Integer, Sighting> sightings = new TreeMap<>();
  private final List<Sighting> speakers = new ArrayList<>();
  private Referent aside;

  Discourse(Names names, Descriptions descriptions) {
    for (Cluster cluster : names.all()) {
      Gender gender = cluster.isPerson() ? descriptions.of(cluster).gender() : Gender.UNKNOWN;
      Referent referent = Referent.named(cluster, gender);
      byCluster.put(cluster, referent);
      for (Name name : cluster.names()) {
        int token = name.range().from();
        sightings.put(token, new Sighting(referent, token, false));
      }
    }
  }

  Referent of(Cluster cluster) {
    return byCluster.get(cluster);
  }

  /** Passes somebody over, who cannot be meant for now; null for nobody. */
  void setAside(Referent referent) {
    aside = referent;
  }

  /** Whether somebody is passed over for now. */
  boolean isAside(Cluster cluster) {
    return aside != null && aside.cluster() == cluster;
  }

  /** Notes that somebody is meant at a token, by pronoun or common noun. */
  void mentioned(Referent referent, int token) {
    sightings.put(token, new Sighting(referent, token, false));
  }

  /** Notes that somebody speaks at a token. */
  void spoke(Referent referent, int token) {
    Sighting sighting = new Sighting(referent, token, true);
    sightings.put(token, sighting);
    speakers.add(sighting);
  }

  /** Mentions before a token, the last first, as many as a reader keeps in mind. */
  List<Sighting> before(int token) {
    List<Sighting> found = new ArrayList<>();
    for (Sighting sighting : sightings.headMap(token, false).descendingMap().values()) {
      if (found.size() == LOOK_BACK) {
        break;
      }
      if (sighting.referent() != aside) {
        found.add(sighting);
      }
    }
    return found;
  }

  /** Who of a kind was mentioned last before a token; null if nobody was. */
  Referent lastBefore(int token, Predicate<Referent> kind) {
    return before(token).stream().map(Sighting::referent).filter(kind).findFirst().orElse(null);
  }

  /** Notes that somebody speaks on from a token, without being mentioned there. */
  void spokeOn(Referent referent, int token) {
    speakers.add(new Sighting(referent, token, true));
  }

  /** Who of those with a name spoke lately, the last first. */
  List<Sighting> lastSpeakers() {
    return lastTurns().filter(turn -> turn.referent().name() != null).toList();
  }

  /** Who spoke last, as far as attributions were resolved; null if nobody did. */
  Sighting lastSpeaker() {
    return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
  }

  /** Whether somebody is the person who spoke last, whatever bodies have spoken since. */
  boolean spokeLast(Cluster person) {
    return lastTurns()
        .map(Sighting::referent)
        .filter(speaker -> !speaker.is(Referent.Kind.BODY, Referent.Kind.GROUP))
        .findFirst()
        .filter(speaker -> speaker == of(person))
        .isPresent();
  }

  /** As many as a reader keeps in mind, the last first. */
  private Stream<Sighting> lastTurns() {
    int turns = speakers.size();
    return IntStream.range(0, Math.min(TURNS, turns)).mapToObj(i -> speakers.get(turns - 1 - i));
  }
}
