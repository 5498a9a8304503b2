package org.hearsay.train.encoder;

import org.hearsay.attribution.TagLattice;
import org.hearsay.attribution.WordScores;

/**
 * What tags the words of a window should have, where one need not be sure: the expected tags under
 * a distribution over all tags of the window. The arrays are not copied.
 *
 * @param tags words × tags shares, by words; those of a word sum to 1
 * @param steps tags × tags expected numbers of one tag behind another, by the first
 */
@SuppressWarnings("ArrayRecordComponent") // read by words, never compared
public record TagTargets(float[] tags, float[] steps) {
  private static final int TAGS = WordScores.TAGS;

  public TagTargets {
    if (tags.length % TAGS != 0 || steps.length != TAGS * TAGS) {
      throw new IllegalArgumentException(tags.length + " shares, " + steps.length + " steps");
    }
  }

  /** Just these tags. */
  public static TagTargets of(int[] tags) {
    float[] shares = new float[tags.length * TAGS];
    float[] steps = new float[TAGS * TAGS];
    for (int word = 0; word < tags.length; word++) {
      shares[word * TAGS + tags[word]] = 1;
      if (word > 0) {
        steps[tags[word - 1] * TAGS + tags[word]]++;
      }
    }
    return new TagTargets(shares, steps);
  }

  /** The tags that a chain expects. */
  static TagTargets of(TagLattice lattice, int words) {
    float[] shares = new float[words * TAGS];
    float[] steps = new float[TAGS * TAGS];
    for (int word = 0; word < words; word++) {
      for (int tag = 0; tag < TAGS; tag++) {
        shares[word * TAGS + tag] = (float) lattice.share(word, tag);
        for (int before = 0; word > 0 && before < TAGS; before++) {
          steps[before * TAGS + tag] += (float) lattice.share(word, before, tag);
        }
      }
    }
    return new TagTargets(shares, steps);
  }

  /** How many words there are. */
  public int words() {
    return tags.length / TAGS;
  }

  /**
   * A mixture with other targets of the same words.
   *
   * @param share of the others, in [0, 1]
   */
  TagTargets mixed(TagTargets other, float share) {
    return new TagTargets(mixed(tags, other.tags, share), mixed(steps, other.steps, share));
  }

  private static float[] mixed(float[] own, float[] others, float share) {
    float[] mixed = new float[own.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (1 - share) * own[i] + share * others[i];
    }
    return mixed;
  }
}
