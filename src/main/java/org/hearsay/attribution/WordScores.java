package org.hearsay.attribution;

/**
 * What a network says of the words of a window. The arrays are not copied and not to be changed.
 *
 * @param outer words × {@value #TAGS} scores of statements that lie in no other, by words;
 *     unbounded, the higher the likelier
 * @param inner as many of statements inside the content of another
 * @param links words × {@value #LINKS} numbers: four vectors of {@value #LINK} for each word
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and millions of them would be boxed
public record WordScores(float[] outer, float[] inner, float[] links) {
  /** Outside, and begin and inside of source, cue and content. */
  public static final int TAGS = 7;

  /** Numbers of a link vector. */
  public static final int LINK = 64;

  /** Numbers of all link vectors of a word. */
  public static final int LINKS = 4 * LINK;

  public WordScores {
    if (inner.length != outer.length || (long) outer.length * LINKS != (long) links.length * TAGS) {
      throw new IllegalArgumentException(
          "%d and %d scores of tags, %d of links"
              .formatted(outer.length, inner.length, links.length));
    }
  }

  /** How many words were scored. */
  public int words() {
    return outer.length / TAGS;
  }
}
