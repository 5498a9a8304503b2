package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNounRuleTest {
  private static Finding found(String text, String words) {
    TestReading article = TestReading.of(text);
    return new PersonNounRule(article.reading()).apply(article.mention(words));
  }

  @Test
  void whoWritesTheArticleIsNobodyNamed() {
    String text = "Anna Berg spoke. As this reporter has found, it rained.";
    assertThat(found(text, "this reporter").referent().is(Referent.Kind.UNNAMED)).isTrue();
  }

  @Test
  void aPaperWithAnArticleOfItsOwnIsNoPerson() {
    String text = "Anna Berg spoke. As The Morning Caller reported, it rained.";
    assertThat(found(text, "The Morning Caller")).isNull();
  }

  @Test
  void whoAsksIsNobodyWhoIsTalkedOf() {
    assertThat(found("Anna Berg spoke. The interviewer laughed.", "The interviewer").referent())
        .matches(who -> who.is(Referent.Kind.UNNAMED));
    assertThat(
            found("The interviewer, Anna Berg, spoke. The interviewer laughed.", "The interviewer")
                .referent()
                .name())
        .isEqualTo("Anna Berg");
  }
}
