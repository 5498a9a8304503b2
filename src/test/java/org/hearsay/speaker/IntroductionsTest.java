package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntroductionsTest {
  private static boolean isIntroduced(String before) {
    TestReading article = TestReading.of(before + " The neighbour laughed.");
    return new Introductions(article.reading()).last(article.noun("The neighbour")) >= 0;
  }

  @Test
  void somebodyIsBroughtInByAnIndefiniteArticle() {
    assertThat(isIntroduced("A deaf old neighbour slept.")).isTrue();
    assertThat(isIntroduced("His neighbour slept.")).isFalse();
    assertThat(isIntroduced("A lawyer slept.")).isFalse();
  }

  @Test
  void aNounThatIsSaidOfANameBringsNobodyElseIn() {
    assertThat(isIntroduced("Anna Berg, a neighbour, slept.")).isFalse();
    assertThat(isIntroduced("Anna Berg was a neighbour.")).isFalse();
  }

  @Test
  void whoWasBroughtInLongAgoIsForgotten() {
    assertThat(isIntroduced("A neighbour slept." + " It rained again.".repeat(15))).isTrue();
    assertThat(isIntroduced("A neighbour slept." + " It rained again.".repeat(25))).isFalse();
  }
}
