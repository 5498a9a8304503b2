package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final int ARTICLES = 30;

  /** Articles with ten attributions each, of which so many are found. */
  private static Map<String, Map<String, Long>> evaluation(int... found) {
    Map<String, Map<String, Long>> articles = new LinkedHashMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      long right = found[i % found.length];
      articles.put(
          "a" + i,
          Map.of("attribution.right", right, "attribution.gold", 10L, "attribution.found", 10L));
    }
    return articles;
  }

  @Test
  void aGainInEveryArticleIsSure() {
    Comparison comparison = Comparison.of(evaluation(5), evaluation(6));
    Comparison.Change change = comparison.changes().get("attribution.f1");
    assertThat(change.before()).isEqualTo(50);
    assertThat(change.delta()).isEqualTo(10);
    assertThat(change.fell()).isFalse();
    assertThat(change.p()).isLessThan(0.01);
    assertThat(comparison.better()).hasSize(ARTICLES);
    assertThat(comparison.worse()).isEmpty();
  }

  @Test
  void gainsAndLossesThatCancelOutAreNot() {
    Comparison comparison = Comparison.of(evaluation(5, 7), evaluation(7, 5));
    Comparison.Change change = comparison.changes().get("attribution.f1");
    assertThat(change.delta()).isZero();
    assertThat(change.p()).isGreaterThan(0.5);
    assertThat(comparison.better()).hasSize(ARTICLES / 2);
    assertThat(comparison.worse()).hasSize(ARTICLES / 2);
  }

  @Test
  void nothingChangedIsNoEvidence() {
    Comparison comparison = Comparison.of(evaluation(5, 8), evaluation(5, 8));
    assertThat(comparison.changes().get("attribution.f1").p()).isEqualTo(1);
  }

  @Test
  void articlesThatChangedMostComeFirst() {
    Comparison comparison = Comparison.of(evaluation(5, 5, 5), evaluation(6, 9, 2));
    assertThat(comparison.better().get(0).after()).isEqualTo(90);
    assertThat(comparison.worse().get(0).after()).isEqualTo(20);
    assertThat(comparison.measure()).isEqualTo("attribution.f1");
  }

  @Test
  void undefinedFiguresAreNotCompared() {
    assertThat(Comparison.of(evaluation(5), evaluation(6)).changes())
        .doesNotContainKey("stance.macro_f1");
  }

  @Test
  void otherArticlesCannotBeCompared() {
    Map<String, Map<String, Long>> other = evaluation(5);
    other.remove("a7");
    assertThatThrownBy(() -> Comparison.of(other, evaluation(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a7");
  }
}
