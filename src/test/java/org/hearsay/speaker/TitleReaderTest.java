package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Entity.Phrase;
import org.junit.jupiter.api.Test;

class TitleReaderTest {
  private static Persona read(String text) {
    return TestReading.of(text).persona("Anna Berg");
  }

  private static List<String> titles(String text) {
    return read(text).titles().stream().map(Phrase::text).toList();
  }

  private static List<String> affiliations(String text) {
    return read(text).affiliations().stream().map(Phrase::text).toList();
  }

  @Test
  void twoTitlesAreReadApart() {
    assertThat(titles("Anna Berg, chairwoman and chief executive of Nordmelk, sang."))
        .containsExactly("chairwoman", "chief executive");
    assertThat(titles("The presidential hopeful Sen. Anna Berg sang."))
        .containsExactly("presidential hopeful", "Sen.");
    assertThat(titles("The trade and industry minister, Anna Berg, sang."))
        .containsExactly("trade and industry minister");
  }

  @Test
  void whatHyphensJoinIsOneTitle() {
    assertThat(titles("Anna Berg, editor-in-chief of the magazine, sang."))
        .containsExactly("editor-in-chief of the magazine");
  }

  @Test
  void aMinisterIsNotOfWhatSheIsFor() {
    String minister = "The Minister for Education, Anna Berg, sang.";
    assertThat(titles(minister)).containsExactly("Minister for Education");
    assertThat(affiliations(minister)).isEmpty();
    assertThat(titles("The Secretary of State for Transport, Anna Berg, sang."))
        .containsExactly("Secretary of State for Transport");
  }

  @Test
  void whatSomebodyElseIsIsNoTitle() {
    assertThat(titles("Anna Berg, wife of President Peter Aldwin, sang.")).isEmpty();
    assertThat(titles("A spokesman for Dame Anna Berg sang.")).doesNotContain("spokesman");
    assertThat(titles("If she wants to be the next mayor, Anna Berg should sing.")).isEmpty();
    assertThat(titles("He was angry at the mayor, Anna Berg, and sang.")).containsExactly("mayor");
  }

  @Test
  void aTitleEndsWithANoun() {
    assertThat(titles("Anna Berg, a veteran of more than 400 rescues, sang."))
        .containsExactly("veteran");
    assertThat(titles("Anna Berg, head of the country's largest choir, sang."))
        .containsExactly("head of the country's largest choir");
    assertThat(titles("Anna Berg, elected mayor in March, sang.")).containsExactly("elected mayor");
    assertThat(titles("Anna Berg, editor at large of the weekly, sang."))
        .containsExactly("editor at large");
  }

  @Test
  void whatSomebodyKnowsOrWantsIsNoAffiliation() {
    String expert = "Anna Berg, a Middle East expert, sang.";
    assertThat(titles(expert)).containsExactly("Middle East expert");
    assertThat(affiliations(expert)).isEmpty();
    String candidate = "The Senate candidate Anna Berg sang.";
    assertThat(titles(candidate)).containsExactly("Senate candidate");
    assertThat(affiliations(candidate)).isEmpty();
    assertThat(affiliations("The Norwegian expert Anna Berg sang.")).containsExactly("Norway");
  }

  @Test
  void aFellowIsOneWhereNoNounFollows() {
    assertThat(titles("Fellow Democrat Anna Berg sang.")).containsExactly("Democrat");
    assertThat(titles("Anna Berg, a senior fellow at Nordmelk, sang."))
        .containsExactly("senior fellow");
  }

  @Test
  void aBodyMayStandBehindTheNameAlone() {
    assertThat(affiliations("Anna Berg, of the University of Oslo, sang."))
        .containsExactly("University of Oslo");
  }

  @Test
  void aNounMayStandBeforeTheNameOfWhatSomebodyIsOf() {
    String director = "Anna Berg, legal director of the civil rights group Harbour Watch, agreed.";
    assertThat(titles(director)).containsExactly("legal director");
    assertThat(affiliations(director)).containsExactly("Harbour Watch");
  }

  @Test
  void whatStandsInTheDatelineIsNoTitle() {
    assertThat(titles("ABUJA — Agriculture Minister Anna Berg sang. It rained."))
        .containsExactly("Agriculture Minister");
  }

  @Test
  void whereSomebodyIsBasedIsNoTitle() {
    assertThat(titles("The Oslo-based activist Anna Berg sang.")).containsExactly("activist");
  }

  @Test
  void whatIsSaidOfTheNameBeforeIsNoTitle() {
    assertThat(titles("Led in by Joe Adler, the county sheriff, Anna Berg sang.")).isEmpty();
    assertThat(titles("Earlier this month, Anna Berg sang.")).isEmpty();
    assertThat(titles("She took back the claim, and Ms Anna Berg sang.")).isEmpty();
    assertThat(titles("The news did not surprise minister Anna Berg.")).containsExactly("minister");
  }

  @Test
  void whatIsSaidOfANounBehindTheNameIsNoTitle() {
    assertThat(titles("A retiree at the Anna Berg phone bank sang. Anna Berg slept.")).isEmpty();
  }

  @Test
  void whatSomebodyElseIsForAPersonIsNoTitleOfThePersons() {
    assertThat(titles("A spokesman for Anna Berg declined to sing.")).isEmpty();
    assertThat(titles("The lawyer of Anna Berg declined to sing.")).isEmpty();
  }

  @Test
  void whoIsOfAMuseumThatIsNamedBeforeBelongsToIt() {
    assertThat(affiliations("The Harbour Museum burned. Museum director Anna Berg wept."))
        .containsExactly("Harbour Museum");
    assertThat(
            affiliations(
                "The Harbour Museum and the Moss Museum burned. Museum director Anna Berg wept."))
        .isEmpty();
  }

  @Test
  void whoWasSomethingIsNotCalledSoWithoutTheWord() {
    String former = "The former Harbour Council chairwoman Anna Berg sang.";
    assertThat(titles(former)).containsExactly("former Harbour Council chairwoman");
    assertThat(affiliations(former)).containsExactly("Harbour Council");
  }

  @Test
  void aPhraseBeforeANameWithAVerbIsSaidOfSomebodyElse() {
    assertThat(titles("Through a spokeswoman, Anna Berg declined to sing.")).isEmpty();
    assertThat(titles("Despite the anger of the mayor, Anna Berg sang.")).isEmpty();
    assertThat(titles("The trouble, Anna Berg writes, began early.")).isEmpty();
    assertThat(titles("To the north, Anna Berg sang with the president and left.")).isEmpty();
  }

  @Test
  void whoIsJoinedToOthersHasNotTheirTitles() {
    assertThat(titles("He met with the president and Anna Berg on Monday.")).isEmpty();
    assertThat(titles("Chairwoman and Director Anna Berg sang."))
        .containsExactly("Chairwoman", "Director");
  }

  @Test
  void whoseSomebodyIsIsAnAffiliation() {
    assertThat(affiliations("He asked the Harbour Council's Anna Berg to sing."))
        .containsExactly("Harbour Council");
    assertThat(affiliations("Anna Berg, leader of France's far-right Moss Party, sang."))
        .containsExactly("Moss Party");
  }

  @Test
  void aClauseTellsWhatSomebodyIs() {
    assertThat(titles("Anna Berg, who was the chairwoman of the Harbour Council, sang."))
        .containsExactly("chairwoman");
  }
}
