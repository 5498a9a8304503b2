package org.hearsay.train.encoder;

import org.hearsay.pieces.PieceWindow;

/**
 * A window with what is right of it. The arrays are not copied.
 *
 * @param window as the network reads it
 * @param tags the right tags of its words
 * @param sources first and last word of each source
 * @param cues first and last word of each cue
 * @param contents first and last word of each content
 * @param cueOf for each content the index of its cue, {@code cues.length} for none
 * @param sourceOf for each cue the index of its source, {@code sources.length} for none
 */
@SuppressWarnings("ArrayRecordComponent") // read by words, never compared
public record AttributionExample(
    PieceWindow window,
    TagTargets tags,
    int[][] sources,
    int[][] cues,
    int[][] contents,
    int[] cueOf,
    int[] sourceOf)
    implements TrainingExample {

  public AttributionExample {
    if (tags.words() != window.words().length
        || cueOf.length != contents.length
        || sourceOf.length != cues.length) {
      throw new IllegalArgumentException(
          "%d tags of %d words".formatted(tags.words(), window.words().length));
    }
  }

  AttributionExample withTags(TagTargets other) {
    return new AttributionExample(window, other, sources, cues, contents, cueOf, sourceOf);
  }
}
