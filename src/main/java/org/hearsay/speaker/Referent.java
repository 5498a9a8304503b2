package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;

/** Somebody whom later words may take up: identity counts, not the name. */
final class Referent {
  private final Kind kind;
  private final Cluster cluster;
  private final String phrase;
  private final Gender gender;
  private final Entity.Profile profile;
  private final List<Range> places = new ArrayList<>();

  private Referent(
      Kind kind, Cluster cluster, String phrase, Gender gender, Entity.Profile profile) {
    this.kind = kind;
    this.cluster = cluster;
    this.phrase = phrase;
    this.gender = gender;
    this.profile = profile;
  }

  /** Somebody or something named. */
  static Referent named(Cluster cluster, Gender gender) {
    return new Referent(
        cluster.isPerson() ? Kind.PERSON : Kind.BODY,
        cluster,
        cluster.name(),
        gender,
        Entity.Profile.NONE);
  }

  /** A body or group that only a common noun names. */
  static Referent phrase(Kind kind, String phrase) {
    return new Referent(kind, null, phrase, Gender.UNKNOWN, Entity.Profile.NONE);
  }

  /** A person never named, of whom nothing is said. */
  static Referent unnamed(Gender gender) {
    return unnamed(gender, Entity.Profile.NONE);
  }

  /** A person never named, and what the article says of that one. */
  static Referent unnamed(Gender gender, Entity.Profile profile) {
    return new Referent(Kind.UNNAMED, null, null, gender, profile);
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

  /** What is said of somebody never named; nothing of any other. */
  Entity.Profile profile() {
    return profile;
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
