package org.hearsay.train.encoder;

import org.hearsay.pieces.PieceWindow;
import org.hearsay.stance.Pooling;
import org.hearsay.stance.TargetWindow;

/**
 * Targets in their surroundings, and how likely each polarity is. The arrays are not copied.
 *
 * @param targets as the network reads them
 * @param shares for each target those of the polarities in the order of {@link Pooling}, together
 *     1; null for a target of which nothing is known
 * @param pair whether two are named of whom none speaks, as in rows of DSE
 */
@SuppressWarnings("ArrayRecordComponent") // read by numbers, never compared
public record StanceExample(TargetWindow targets, float[][] shares, boolean pair)
    implements TrainingExample {
  public StanceExample {
    if (shares.length != targets.targets().length) {
      throw new IllegalArgumentException(
          shares.length + " answers for " + targets.targets().length + " targets");
    }
  }

  @Override
  public PieceWindow window() {
    return targets.pieces();
  }
}
