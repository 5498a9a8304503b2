package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.EntityType;

/** Somebody whom later words may take up: identity counts, not the name. */
final class Referent {
  private final Kind kind;
  private final Cluster cluster;
  private final String phrase;
  private final Gender gender;
  private final List<Range> places = new ArrayList<>();

  private Referent(Kind kind, Cluster cluster, String phrase, Gender gender) {
    this.kind = kind;
    this.cluster = cluster;
    this.phrase = phrase;
    this.gender = gender;
  }

  /** Somebody or something named. */
  static Referent named(Cluster cluster, Gender gender) {
    return new Referent(
        cluster.isPerson() ? Kind.PERSON : Kind.BODY, cluster, cluster.name(), gender);
  }

  /** A body or group that only a common noun names. */
  static Referent phrase(Kind kind, String phrase) {
    return new Referent(kind, null, phrase, Gender.UNKNOWN);
  }

  /** A person never named. */
  static Referent unnamed(Gender gender) {
    return new Referent(Kind.UNNAMED, null, null, gender);
  }

  Kind kind() {
    return kind;
  }

  /** The names that it goes by, or null if it has none. */
  Cluster cluster() {
    return cluster;
  }

  /** Its name, or the phrase that stands for one; null for an unnamed person. */
  String name() {
    return phrase;
  }

  Gender gender() {
    return gender;
  }

  /** Where a phrase or pronoun means it, besides the names that its cluster knows. */
  List<Range> places() {
    return places;
  }

  /** Whether it is one that has a name, no country or place. */
  boolean isOrganization() {
    return cluster != null && cluster.type() == EntityType.ORGANIZATION;
  }

  /** Whether it is a country that has a name. */
  boolean isCountry() {
    return cluster != null && cluster.isCountry();
  }

  /** Whether it is a country or place that has a name. */
  boolean isPlace() {
    return isCountry() || (cluster != null && cluster.type() == EntityType.LOCATION);
  }

  boolean is(Kind... kinds) {
    return List.of(kinds).contains(kind);
  }

  /** What it is. */
  enum Kind {
    PERSON,
    BODY,
    GROUP,
    UNNAMED
  }
}
