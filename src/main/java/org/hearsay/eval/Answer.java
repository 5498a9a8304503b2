package org.hearsay.eval;

import java.util.Objects;

/**
 * A label of gold, and what the records say instead.
 *
 * @param kind of the labels
 * @param target towards whom or what; null for a direction between two entities
 * @param wanted one of the kind's labels
 * @param given one of the kind's answers
 */
public record Answer(ConfusionKind kind, String target, String wanted, String given) {

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
  }
}
