package org.hearsay.train.encoder;

/**
 * What is right of the words of a window, for statements of one level. The arrays are not copied.
 *
 * @param tags the right tags of the words; of no words where nothing is known
 * @param sources first and last word of each source
 * @param cues first and last word of each cue
 * @param contents first and last word of each content
 * @param cueOf for each content the index of its cue, {@code cues.length} for none
 * @param sourceOf for each cue the index of its source, {@code sources.length} for none
 */
@SuppressWarnings("ArrayRecordComponent") // read by words, never compared
public record Labels(
    TagTargets tags, int[][] sources, int[][] cues, int[][] contents, int[] cueOf, int[] sourceOf) {
  /** Of a level that was not annotated. */
  public static final Labels UNKNOWN =
      new Labels(
          TagTargets.of(new int[0]),
          new int[0][],
          new int[0][],
          new int[0][],
          new int[0],
          new int[0]);

  public Labels {
    if (cueOf.length != contents.length || sourceOf.length != cues.length) {
      throw new IllegalArgumentException(
          "%d contents with %d cues, %d cues with %d sources"
              .formatted(contents.length, cueOf.length, cues.length, sourceOf.length));
    }
  }

  /** Whether anything is known. */
  boolean known() {
    return tags.words() > 0;
  }

  Labels withTags(TagTargets other) {
    return new Labels(other, sources, cues, contents, cueOf, sourceOf);
  }
}
