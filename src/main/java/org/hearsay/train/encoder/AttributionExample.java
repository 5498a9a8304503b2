package org.hearsay.train.encoder;

import org.hearsay.pieces.PieceWindow;

/**
 * A window with what is right of it.
 *
 * @param window as the network reads it
 * @param outer statements that lie in no other
 * @param inner statements inside the content of another
 */
public record AttributionExample(PieceWindow window, Labels outer, Labels inner)
    implements TrainingExample {

  public AttributionExample {
    int words = window.words().length;
    if (outer.tags().words() != words || (inner.known() && inner.tags().words() != words)) {
      throw new IllegalArgumentException(
          "%d and %d tags of %d words"
              .formatted(outer.tags().words(), inner.tags().words(), words));
    }
  }

  /** How many words there are. */
  public int words() {
    return window.words().length;
  }

  AttributionExample withOuterTags(TagTargets tags) {
    return new AttributionExample(window, outer.withTags(tags), inner);
  }
}
