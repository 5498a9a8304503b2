package org.hearsay.eval;

import java.util.Objects;

/**
 * A label of gold, and what the records say instead.
 *
 * @param kind of the labels
 * @param target towards whom or what; null for a direction between two entities
 * @param wanted one of the kind's labels
 * @param given one of the kind's answers
 * @param confidence of the record in it, in [0, 1]; null where no record answers, or for a
 *     direction
 */
public record Answer(
    ConfusionKind kind, String target, String wanted, String given, Double confidence) {

  /** Behind the key of a kind: the confidence of its answers. */
  static final String CONFIDENCE = ".confidence";

  public Answer {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(given, "given");
  }

  /** As accuracy counts it: no answer is right where gold is neutral. */
  public boolean isRight() {
    return given.equals(wanted) || given.equals(kind.missingFor(wanted));
  }

  void addTo(Counts counts) {
    counts.add(kind.key() + ".confusion." + wanted + "." + given, 1);
    if (confidence != null) {
      Reliability.count(kind.key() + CONFIDENCE, confidence, isRight(), counts);
    }
  }
}
