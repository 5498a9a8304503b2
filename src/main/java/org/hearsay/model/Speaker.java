package org.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * Whom the source of one attribution means.
 *
 * @param entity id of the {@link Entity} it is, or null where the speaker is none of them
 * @param name the fullest name found in the article without titles; for a body or group the phrase
 *     that names it, without an article; null when it cannot be told
 * @param type what kind of speaker; null only with {@link Status#UNRESOLVED}
 * @param status whether the speaker could be told
 * @param confidence probability that this is the speaker, in [0, 1]
 * @param because the steps that led there, first to last; empty only with {@link Status#UNRESOLVED}
 * @param alternatives who else it may be, the likeliest first; empty where that is certain enough
 * @param profile what the article says of a person without a name: <em>a spokesman for the
 *     bank</em>; nothing of any other, for whom the entity tells it
 */
public record Speaker(
    String entity,
    String name,
    Type type,
    Status status,
    double confidence,
    List<Reason> because,
    List<Alternative> alternatives,
    Entity.Profile profile) {
  public static final Speaker UNRESOLVED =
      new Speaker(null, null, null, Status.UNRESOLVED, 0, List.of(), List.of());

  public Speaker {
    Objects.requireNonNull(status, "status");
    because = List.copyOf(because);
    alternatives = List.copyOf(alternatives);
    Objects.requireNonNull(profile, "profile");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in [0, 1]");
    }
    if (status != Status.UNRESOLVED && (type == null || because.isEmpty())) {
      throw new IllegalArgumentException(status + " speaker without type or reason");
    }
    if (status == Status.RESOLVED && name == null) {
      throw new IllegalArgumentException("resolved speaker without a name");
    }
  }

  /** A speaker of whom the article says nothing that its entity does not tell. */
  public Speaker(
      String entity,
      String name,
      Type type,
      Status status,
      double confidence,
      List<Reason> because,
      List<Alternative> alternatives) {
    this(entity, name, type, status, confidence, because, alternatives, Entity.Profile.NONE);
  }

  /** What kind of speaker; in JSON in lower case. */
  public enum Type {
    PERSON,
    /** A government, a country, a company, a newspaper. */
    ORGANIZATION,
    /** Several people without a name of their own: <em>experts</em>. */
    GROUP,
    /** A single person never named: <em>a spokesman</em>. */
    UNNAMED
  }

  /** Whether the speaker could be told; in JSON in lower case. */
  public enum Status {
    /** A named person or body. */
    RESOLVED,
    /** A group, named by the phrase that the article uses. */
    COLLECTIVE,
    /** A person whom the article never names. */
    ANONYMOUS,
    /** It cannot be told: better than a guess. */
    UNRESOLVED
  }

  /**
   * Somebody else whom the source may mean.
   *
   * @param entity id of the {@link Entity} it is, or null where it is none of them
   * @param name as that of a speaker
   * @param confidence probability that this is the speaker, in [0, 1]
   */
  public record Alternative(String entity, String name, double confidence) {
    public Alternative {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * One step on the way from a mention to its speaker.
   *
   * @param rule short name of the rule in kebab case, such as {@code nominal}
   * @param span the words it looked at
   */
  public record Reason(String rule, Span span) {
    public Reason {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(span, "span");
    }
  }
}
