package org.hearsay.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hearsay.attribution.TagLattice;
import org.hearsay.attribution.WordScores;
import org.junit.jupiter.api.Test;

class TagTargetsTest {
  private static final int TAGS = WordScores.TAGS;

  @Test
  void tagsThatAreCertainHaveAllOfTheShare() {
    TagTargets targets = TagTargets.of(new int[] {0, 5, 6, 6});
    assertThat(targets.words()).isEqualTo(4);
    assertThat(targets.tags()[0]).isEqualTo(1);
    assertThat(targets.tags()[TAGS + 5]).isEqualTo(1);
    assertThat(targets.steps()[5]).isEqualTo(1);
    assertThat(targets.steps()[5 * TAGS + 6]).isEqualTo(1);
    assertThat(targets.steps()[6 * TAGS + 6]).isEqualTo(1);
    assertThat(sum(targets.tags())).isEqualTo(4);
    assertThat(sum(targets.steps())).isEqualTo(3);
  }

  @Test
  void aChainsSharesSumToOneForEachWordAndEachStep() {
    float[] scores = new float[3 * TAGS];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (i * 5) % 7 - 3;
    }
    TagLattice lattice = new TagLattice(new float[TAGS * TAGS], new float[TAGS], scores, 0, 3);
    TagTargets targets = TagTargets.of(lattice, 3);
    for (int word = 0; word < 3; word++) {
      double all = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        all += targets.tags()[word * TAGS + tag];
      }
      assertThat(all).isCloseTo(1, within(1e-5));
    }
    assertThat(sum(targets.steps())).isCloseTo(2, within(1e-5));
    assertThat(targets.tags()[2]).as("what goes on must have begun").isZero();
  }

  @Test
  void aMixtureLiesBetweenBoth() {
    TagTargets mixed =
        TagTargets.of(new int[] {0, 1}).mixed(TagTargets.of(new int[] {0, 3}), 0.25f);
    assertThat(mixed.tags()[0]).isEqualTo(1);
    assertThat(mixed.tags()[TAGS + 1]).isEqualTo(0.75f);
    assertThat(mixed.tags()[TAGS + 3]).isEqualTo(0.25f);
    assertThat(mixed.steps()[1]).isEqualTo(0.75f);
  }

  private static double sum(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }
}
