package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounRuleTest {
  private static String found(String before, String pronoun) {
    TestReading article = TestReading.of(before + " " + pronoun + " voted against it.");
    return article.found(new PronounRule(article.reading()), pronoun);
  }

  @Test
  void itMayBeWhatSeemsAPerson() {
    assertThat(found("Vexatrel admitted the theft on Sunday.", "It")).isEqualTo("Vexatrel");
  }

  @Test
  void itIsABodyRatherThanAPlace() {
    assertThat(found("A letter by the Harbour Council reached Egypt on Sunday.", "It"))
        .isEqualTo("Harbour Council");
  }

  @Test
  void sheIsNotWhomTheArticleCallsHe() {
    assertThat(
            found(
                "Quilla Tarvin refused. She left.\n\nBrannoc Oldrey agreed. He stayed. It rained.",
                "She"))
        .isEqualTo("Quilla Tarvin");
  }

  @Test
  void aBridgeSaysNothing() {
    assertThat(found("The Harbour Council met. The Calder Bridge is old.", "It"))
        .isEqualTo("Harbour Council");
  }

  @Test
  void whatIsHopedIsHopedByNobodyTold() {
    TestReading article = TestReading.of("The Harbour Council met. It is hoped that all is well.");
    assertThat(article.found(new PronounRule(article.reading()), "It")).isNull();
    article = TestReading.of("The Harbour Council met. It has not said that all is well.");
    assertThat(article.found(new PronounRule(article.reading()), "It"))
        .isEqualTo("Harbour Council");
  }

  @Test
  void aParagraphThatBeginsWithWhatSomebodyHasIsAboutThatOne() {
    String text = "Mayor Peter Aldwin met John Berg. The mayor thanked John Berg. Aldwin left.\n\n";
    TestReading article = TestReading.of(text + "Berg's own songs are old. At a party he sang.");
    assertThat(article.takenUp("he")).isEqualTo("John Berg");
  }

  @Test
  void theyAreThoseWhoActed() {
    String text = "Egypt sent a note. Western diplomats were cautious. They voted against it.";
    assertThat(TestReading.of(text).takenUp("They")).isEqualTo("Western diplomats");
  }

  @Test
  void whoIsNamedInAParticipialClauseIsNotItsSubject() {
    String text = "Maria Berg spoke on Monday.\n\nAsked whether Anna Lee had won, she laughed.";
    TestReading article = TestReading.of(text);
    assertThat(article.found(new PronounRule(article.reading()), "she")).isEqualTo("Maria Berg");
  }

  @Test
  void aPronounInAFrontedClauseIsTheSubjectBehindIt() {
    TestReading article =
        TestReading.of(
            "Peter Aldwin voted. When asked for his plan, the reporters say, Tom Hale smiled."
                + " As he spoke on Monday, Tom Hale smiled.");
    assertThat(article.found(new PronounRule(article.reading()), "he")).isEqualTo("Tom Hale");
  }

  @Test
  void whoElseIsNamedInAFrontedClauseMayBeMeant() {
    TestReading article =
        TestReading.of("Peter Aldwin voted. As he met Bob Roe on Monday, Tom Hale smiled.");
    assertThat(article.found(new PronounRule(article.reading()), "he")).isEqualTo("Peter Aldwin");
  }

  @Test
  void aTownIsNotThey() {
    assertThat(found("It rained in Blackmere and near Oldport on Sunday.", "They")).isNull();
  }

  @Test
  void whoIsNeverNamedIsSoonForgotten() {
    TestReading article = TestReading.of("Anna Berg wept. A woman spoke.\n\nShe laughed.");
    Discourse discourse = article.reading().discourse();
    discourse.spoke(Referent.unnamed(Gender.FEMALE), article.mention("A woman").place());
    assertThat(article.found(new PronounRule(article.reading()), "She")).isEqualTo("Anna Berg");
  }

  @Test
  void whoeverWritesIsNamedAboveTheArticle() {
    String text = "Roofs\n\nBy Anna Berg\n\nPeter Aldwin slept. ";
    assertThat(found(text, "I")).isEqualTo("Anna Berg");
    assertThat(found(text + "\"Who?\"", "I")).isEqualTo("Anna Berg");
    assertThat(found(text + "\"Nobody,", "I")).isNull();
    assertThat(found("Roofs\n\nPeter Aldwin slept.", "I")).isNull();
    assertThat(found("Roofs\n\nBy the river Peter Aldwin slept.", "I")).isNull();
  }
}
