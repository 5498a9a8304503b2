package org.hearsay.attribution;

import org.hearsay.pieces.PieceWindow;

/**
 * Scores words by a network: what part of an attribution each may be, and what belongs together.
 *
 * <p>The scores of a window depend on that window alone. Safe to share between threads.
 */
@FunctionalInterface
public interface WordScorer {
  WordScores score(PieceWindow window);
}
