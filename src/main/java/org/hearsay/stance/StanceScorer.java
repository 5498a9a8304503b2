package org.hearsay.stance;

/**
 * Scores the pieces of a window by a network: what each says, and how much that matters to each
 * target. The scores of a window depend on that window alone. Safe to share between threads unless
 * it says otherwise.
 */
@FunctionalInterface
public interface StanceScorer {
  /** What the network says of each of {@link TargetWindow#spans}, for {@link Pooling} to add up. */
  float[] score(TargetWindow window);
}
