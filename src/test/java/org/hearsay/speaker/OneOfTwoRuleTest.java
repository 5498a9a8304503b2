package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneOfTwoRuleTest {
  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + " " + words + " laughed.");
    return article.found(new OneOfTwoRule(article.reading()), words);
  }

  @Test
  void theFormerIsNamedBeforeTheLatter() {
    String before = "Grace Otuma slept. Anna Berg met Peter Aldwin in Cork.";
    assertThat(found(before, "The former")).isEqualTo("Anna Berg");
    assertThat(found(before, "The latter")).isEqualTo("Peter Aldwin");
  }

  @Test
  void ofOneAloneBothMeanTheSame() {
    assertThat(found("Anna Berg slept.", "The former")).isEqualTo("Anna Berg");
  }

  @Test
  void nobodyIsMeantWhereNobodyIsNamed() {
    assertThat(found("It rained.", "The latter")).isNull();
  }

  @Test
  void aFormerMinisterIsAnotherMatter() {
    assertThat(found("Anna Berg slept.", "The former minister")).isNull();
  }
}
