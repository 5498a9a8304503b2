package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerRuleTest {
  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + words + " warned of floods.");
    Reading reading = article.reading();
    Rule pronouns = new PronounRule(reading);
    List<Rule> makers = List.of(new GroupRule(reading));
    return article.found(
        new OwnerRule(reading, pronouns, new BodyNounRule(reading, pronouns), makers), words);
  }

  @Test
  void whatStandsAsANameIsNoDocument() {
    assertThat(found("", "The Polar Survey")).isNull();
  }

  @Test
  void aDocumentSpeaksForTheGroupThatSignedIt() {
    assertThat(found("", "The petition, lodged by forty senators,")).isEqualTo("forty senators");
  }

  @Test
  void whoHasSeenADocumentDidNotWriteIt() {
    assertThat(found("", "A memo seen by two reporters")).isNull();
  }

  @Test
  void aDocumentOfWhichNoMakerIsToldIsNamedByItsPhrase() {
    assertThat(found("The Harbour Council met. ", "A memo to staff")).isEqualTo("memo to staff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Figures from the Harbour Council",
        "The latest figures from the Harbour Council",
        "Traffic figures published by the Harbour Council"
      })
  void numbersSpeakForWhoeverGaveThemOut(String words) {
    assertThat(found("The Harbour Council met. ", words)).isEqualTo("Harbour Council");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Senior figures from the Harbour Council", "Public figures"})
  void peopleAreNoNumbers(String words) {
    assertThat(found("The Harbour Council met. ", words)).isNull();
  }

  @Test
  void nobodyNamedBeforeIsGuessedToHaveWrittenAReport() {
    assertThat(found("The Harbour Council met. ", "The report")).isNull();
  }

  @Test
  void aStatementIsOfTheBodyNamedLast() {
    assertThat(found("The Harbour Council met. ", "The statement")).isEqualTo("Harbour Council");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An analysis by the Harbour Council",
        "The results of a Harbour Council survey",
        "A Harbour Council survey of the Moss Party",
        "A Harbour Council poll last week",
        "A Harbour Council poll the same month",
        "A survey the Harbour Council ran",
        "Harbour Council filings"
      })
  void whateverABodyMadeSpeaksForIt(String words) {
    assertThat(found("The Harbour Council met. ", words)).isEqualTo("Harbour Council");
  }

  @Test
  void aPartysFiguresAreItsPeople() {
    assertThat(found("The Moss Party met. ", "Moss Party figures")).isNull();
  }

  @Test
  void whoSpeaksInADocumentMadeIt() {
    assertThat(found("In a report, the Harbour Council said it was late. ", "The report"))
        .isEqualTo("Harbour Council");
  }

  @Test
  void aDocumentIsThatOfWhoseItWasBefore() {
    assertThat(found("It pleased the Harbour Council, whose new report is out. ", "The report"))
        .isEqualTo("Harbour Council");
  }

  /** All rules, as it takes those who spoke. */
  @Test
  void aLetterIsThatOfWhoeverSpokeInIt() {
    String text =
        "Ann Lee told the mayor in a blunt letter that the bridge would fall. It rained on us."
            + " \"Nobody listens,\" the letter says.";
    assertThat(TestEngines.ruled().process(Article.of("a", text)).resolution().speakers())
        .extracting(Speaker::name)
        .containsOnly("Ann Lee");
  }
}
