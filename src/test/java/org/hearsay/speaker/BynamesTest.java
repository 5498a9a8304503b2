package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BynamesTest {
  private static List<String> aliases(String text, String name) {
    return TestReading.of(text).named(name).aliases();
  }

  @Test
  void whoIsKnownAsSomebodyIsThatOne() {
    assertThat(aliases("Anna Stock, known as Nan, left. Nan sings.", "Anna Stock"))
        .containsExactly("Nan");
    assertThat(aliases("Anna Stock (known to all as Auntie) left. Auntie sings.", "Anna Stock"))
        .containsExactly("Auntie");
    assertThat(aliases("Anna Stock, nicknamed El Zorro, left. El Zorro sings.", "Anna Stock"))
        .containsExactly("El Zorro");
    assertThat(
            aliases(
                "Peter Kirui, or Baba Joe, as everyone calls him, left. Baba Joe sings.",
                "Peter Kirui"))
        .containsExactly("Baba Joe");
  }

  @Test
  void aBodyMayHaveTwoNames() {
    assertThat(
            aliases(
                "The Free Ports Agency, or Freeport, paid. Freeport was late.",
                "Free Ports Agency"))
        .containsExactly("Freeport");
  }

  @Test
  void oneOrTheOtherAreTwo() {
    TestReading article = TestReading.of("Anna Stock, or Peter Kirui, will lead the party.");
    assertThat(article.named("Anna Stock")).isNotSameAs(article.named("Peter Kirui"));
  }

  @Test
  void whatSomebodyIsKnownForIsNoName() {
    assertThat(aliases("Anna Stock, known as a friend of Spain, left.", "Anna Stock")).isEmpty();
  }

  @Test
  void whomOnlyAPeopleNamesIsNotCalledLikeIt() {
    assertThat(
            TestReading.of("A Norwegian called Anna Stock left. Stock sings.")
                .named("Anna Stock")
                .aliases())
        .containsExactly("Stock");
  }
}
