package org.hearsay.train.encoder;

import org.hearsay.pieces.PieceWindow;

/** A window with what is right of it. */
public interface TrainingExample {
  /** As the network reads it. */
  PieceWindow window();
}
