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
 */
public record Speaker(
    String entity, String name, Type type, Status status, double confidence, List<Reason> because) {
  public static final Speaker UNRESOLVED =
      new Speaker(null, null, null, Status.UNRESOLVED, 0, List.of());

  public Speaker {
    Objects.requireNonNull(status, "status");
    because = List.copyOf(because);
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

  /** The same speaker under another id and name, for more reasons. */
  public Speaker as(String otherEntity, String otherName, List<Reason> reasons) {
    return new Speaker(otherEntity, otherName, type, status, confidence, reasons);
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
