package org.hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;

class GuardedAnalyzerTest {
  private static final Limits LIMITS = new Limits(100, 20, 250);

  private static GuardedAnalyzer guard(String language) {
    return new GuardedAnalyzer(article -> Analysis.NONE, text -> language, LIMITS);
  }

  private static Article in(String language) {
    return new Article("a", null, null, null, null, null, language, "some text");
  }

  @Test
  void englishPassesAndIsSaid() {
    assertThat(guard("en").analyze(Article.of("a", "some text")).language()).isEqualTo("en");
    assertThat(guard("de").analyze(in("en-GB")).language()).isEqualTo("en");
    assertThat(guard(null).analyze(Article.of("a", "some text")).language()).isEqualTo("en");
  }

  @Test
  void anotherLanguageIsNamed() {
    assertThatThrownBy(() -> guard("uk").analyze(Article.of("a", "some text")))
        .isInstanceOf(RejectedException.class)
        .hasMessageContaining("Ukrainian (uk)");
    assertThatThrownBy(() -> guard("en").analyze(in("fr_FR"))).hasMessageContaining("French");
  }

  @Test
  void limitsAreNamedWithTheValue() {
    assertThatThrownBy(() -> guard("en").analyze(Article.of("a", "ab ".repeat(40))))
        .hasMessageContaining("120 characters; the limit is 100");
    assertThatThrownBy(() -> guard("en").analyze(Article.of("a", "see " + "1/2/".repeat(6))))
        .hasMessageContaining("24 characters without a blank at character 4; the limit is 20");
    assertThatThrownBy(() -> guard("en").analyze(Article.of("a", " \n")))
        .hasMessageContaining("no text");
    assertThatCode(() -> guard("en").analyze(Article.of("a", "x".repeat(20))))
        .doesNotThrowAnyException();
  }
}
