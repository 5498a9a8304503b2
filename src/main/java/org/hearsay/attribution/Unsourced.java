package org.hearsay.attribution;

import org.hearsay.model.Attribution;

/**
 * Statements of nobody: <em>the bridge is expected to open in May</em>. Passives count, but most of
 * what a network takes for one without being sure only tells what happened; and an adverb alone,
 * <em>reportedly</em>, attributes nothing.
 */
final class Unsourced {
  /** How likely one must be; a bar of 0.7 costs more on PolNeAR, which annotates many. */
  private static final double LEAST = 0.6;

  private Unsourced() {}

  /** Whether a draft has a cue, no source and no word in quotation marks, and does not count. */
  static boolean isIdle(Draft draft) {
    return draft.source().spans().isEmpty()
        && !draft.cue().spans().isEmpty()
        && draft.kind() == Attribution.Kind.INDIRECT
        && (draft.probability() < LEAST || draft.cue().lemma().endsWith("edly"));
  }
}
