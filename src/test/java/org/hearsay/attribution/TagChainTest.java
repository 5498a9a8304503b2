package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hearsay.attribution.TagChain.Stretch;
import org.junit.jupiter.api.Test;

/** Compared with all tag sequences of a short window, one by one. */
class TagChainTest {
  private static final int TAGS = WordScores.TAGS;
  private static final int WORDS = 4;

  private final float[] transitions = random(TAGS * TAGS, 1);
  private final float[] starts = random(TAGS, 2);
  private final float[] scores = random(WORDS * TAGS, 3);
  private final TagChain chain = new TagChain(transitions, starts);

  private static float[] random(int size, long seed) {
    Random random = new Random(seed);
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) (2 * random.nextGaussian());
    }
    return numbers;
  }

  private double score(int[] tags) {
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      int before = i == 0 ? Role.OUTSIDE : tags[i - 1];
      if (!Role.follows(before, tags[i])) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += scores[i * TAGS + tags[i]];
      sum += i == 0 ? starts[tags[i]] : transitions[before * TAGS + tags[i]];
    }
    return sum;
  }

  private static int[] sequence(int number) {
    int[] tags = new int[WORDS];
    int rest = number;
    for (int i = 0; i < WORDS; i++) {
      tags[i] = rest % TAGS;
      rest /= TAGS;
    }
    return tags;
  }

  private static boolean has(int[] tags, Stretch stretch) {
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      if (tags[i] != stretch.role().begin() + (i == stretch.first() ? 0 : 1)) {
        return false;
      }
    }
    return stretch.last() + 1 == WORDS || tags[stretch.last() + 1] != stretch.role().begin() + 1;
  }

  @Test
  void findsTheLikeliestSequenceAndHowSureEachStretchIs() {
    int all = (int) Math.pow(TAGS, WORDS);
    int[] best = sequence(0);
    double total = 0;
    for (int i = 0; i < all; i++) {
      int[] tags = sequence(i);
      best = score(tags) > score(best) ? tags : best;
      total += Math.exp(score(tags));
    }
    List<Stretch> found = chain.stretches(scores);
    assertThat(found).isNotEmpty();
    for (Stretch stretch : found) {
      assertThat(has(best, stretch)).isTrue();
      double sum = 0;
      for (int i = 0; i < all; i++) {
        sum += has(sequence(i), stretch) ? Math.exp(score(sequence(i))) : 0;
      }
      assertThat(stretch.probability()).isCloseTo(sum / total, within(1e-6));
    }
  }

  @Test
  void noWordsGiveNoStretches() {
    assertThat(chain.stretches(new float[0])).isEmpty();
  }

  @Test
  void ofEqualScoresNoneIsAStretch() {
    TagChain flat = new TagChain(new float[TAGS * TAGS], new float[TAGS]);
    assertThat(flat.stretches(new float[WORDS * TAGS])).isEmpty();
  }
}
