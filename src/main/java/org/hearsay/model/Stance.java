package org.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * The attitude that the speaker of an attribution expresses there towards a target.
 *
 * @param attribution index of the attribution in its document
 * @param target towards whom or what
 * @param polarity for or against
 * @param score from -1 (against) to 1 (for); its sign never contradicts {@code polarity}
 * @param confidence probability that {@code polarity} is right, in [0, 1]
 * @param evidence the words that decided, in text order; empty where nothing spoke for or against
 */
public record Stance(
    int attribution,
    Target target,
    Polarity polarity,
    double score,
    double confidence,
    List<Span> evidence) {

  public Stance {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(polarity, "polarity");
    evidence = Spans.ordered(evidence);
    if (attribution < 0) {
      throw new IllegalArgumentException("attribution " + attribution);
    }
    if (!(score >= -1 && score <= 1) || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("score " + score + ", confidence " + confidence);
    }
    if ((polarity == Polarity.POSITIVE && score <= 0)
        || (polarity == Polarity.NEGATIVE && score >= 0)) {
      throw new IllegalArgumentException(polarity + " with score " + score);
    }
  }

  /** For, against, or neither; in JSON in lower case. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE,
    /** Spoken of without an attitude of the speaker. */
    NEUTRAL
  }
}
