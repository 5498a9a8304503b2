package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;

/**
 * Whom a rule takes a source for.
 *
 * @param referent who; null where the speaker is a group that cannot be named
 * @param confidence probability that this is right, in [0, 1]
 * @param because the steps that led there
 * @param rivals who else it may be, the likeliest first
 */
record Finding(
    Referent referent, double confidence, List<Speaker.Reason> because, List<Rival> rivals) {

  /**
   * Somebody whom a rule thought of and did not take.
   *
   * @param referent who
   * @param confidence probability that it is this one, in [0, 1]
   */
  record Rival(Referent referent, double confidence) {}

  static Finding by(String rule, Span span, Referent referent, double confidence) {
    return new Finding(referent, confidence, List.of(new Speaker.Reason(rule, span)), List.of());
  }

  /** The same with a step before. */
  Finding after(String rule, Span span) {
    List<Speaker.Reason> steps = new ArrayList<>(List.of(new Speaker.Reason(rule, span)));
    steps.addAll(because);
    return new Finding(referent, confidence, steps, rivals);
  }

  Finding with(List<Rival> others) {
    return new Finding(referent, confidence, because, others);
  }
}
