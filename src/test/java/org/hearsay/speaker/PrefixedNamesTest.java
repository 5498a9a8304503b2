package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefixedNamesTest {
  private static final String TEXT =
      "Mayor Peter Aldwin met the head of Russia. Anti-Aldwin drivers and pro-Russian bakers left.";

  private final TestReading article = TestReading.of(TEXT);

  private String words(String name) {
    return new PrefixedNames(article.reading())
        .find().get(article.named(name)).stream()
            .map(article.reading()::span)
            .map(span -> span.in(TEXT))
            .reduce("", String::concat);
  }

  @Test
  void theyMentionWhomTheyAreForOrAgainst() {
    assertThat(words("Peter Aldwin")).isEqualTo("Anti-Aldwin");
    assertThat(words("Russia")).isEqualTo("pro-Russian");
  }

  @Test
  void theyAreNobodysNames() {
    assertThat(article.reading().names().all())
        .extracting(Cluster::name)
        .containsExactlyInAnyOrder("Peter Aldwin", "Russia");
  }
}
