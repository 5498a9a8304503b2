package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InFocusTest {
  private static String found(TestReading article, String words) {
    Finding finding =
        new InFocus(article.reading(), new Qualifiers(article.reading())).find(article.noun(words));
    return finding == null ? null : finding.referent().name();
  }

  private static String found(String before, String words) {
    return found(TestReading.of(before + " " + words + " laughed."), words);
  }

  @Test
  void aNounForAPersonMeansWhoIsTalkedOf() {
    assertThat(found("Anna Berg slept.", "The pianist")).isEqualTo("Anna Berg");
    assertThat(found("Anna Berg slept.", "The zitherist")).isEqualTo("Anna Berg");
    assertThat(found("Anna Berg slept.", "The 45-year-old")).isEqualTo("Anna Berg");
    assertThat(found("Anna Berg slept.", "The Dane")).isEqualTo("Anna Berg");
  }

  @Test
  void otherNounsMeanNobody() {
    assertThat(found("Anna Berg slept.", "The zither")).isNull();
    assertThat(found("Anna Berg slept.", "The fixture list")).isNull();
    assertThat(found("Anna Berg slept.", "The career")).isNull();
    assertThat(found("Anna Berg slept.", "A pianist")).isNull();
    assertThat(found("Anna Berg slept.", "The pianist of the council")).isNull();
  }

  @Test
  void whoIsSomethingElseOfTheKindIsNotMeant() {
    assertThat(found("The singer, Anna Berg, slept.", "The pianist")).isNull();
    assertThat(found("The baker, Anna Berg, slept.", "The pianist")).isEqualTo("Anna Berg");
  }

  @Test
  void whoWasNamedFourSentencesBeforeIsNotMeant() {
    assertThat(found("Anna Berg slept. It rained. It rained.", "The pianist"))
        .isEqualTo("Anna Berg");
    assertThat(found("Anna Berg slept. It rained. It rained. It rained.", "The pianist")).isNull();
  }

  @Test
  void anUnnamedSpeakerOfTheParagraphIsMeantRatherThanSomebodyNamed() {
    TestReading article = TestReading.of("Anna Berg slept. An aide spoke. The pianist laughed.");
    int token = article.mention("An aide").place();
    article.reading().discourse().spoke(Referent.unnamed(Gender.UNKNOWN), token);
    assertThat(found(article, "The pianist")).isNull();
  }

  @Test
  void whoHoldsAnOfficeIsOnlyWhomTheArticleHasCalledSo() {
    assertThat(found("Anna Berg slept.", "The finance minister")).isNull();
    assertThat(found("Anna Berg slept.", "The town clerk")).isNull();
  }

  @Test
  void anUnnamedHolderOfAnOfficeIsNotCalledOtherwise() {
    TestReading article =
        TestReading.of("Anna Berg slept. The finance minister spoke. The pianist laughed.");
    int token = article.mention("The finance minister").place();
    article.reading().discourse().spoke(Referent.unnamed(Gender.UNKNOWN), token);
    assertThat(found(article, "The pianist")).isEqualTo("Anna Berg");
  }

  @Test
  void whoBelongsToWhatIsSaidComesFirst() {
    String before =
        "Peter Aldwin, a member of the Seafarers' Union, slept. Grace Otuma, a singer, laughed.";
    assertThat(found(before, "The union boss")).isEqualTo("Peter Aldwin");
    assertThat(found(before, "The boss")).isEqualTo("Grace Otuma");
  }

  @Test
  void whoIsOfAnotherAgeIsNotMeant() {
    assertThat(found("Anna Berg, 52, slept.", "The teenager")).isNull();
    assertThat(found("Anna Berg, 19, slept.", "The teenager")).isEqualTo("Anna Berg");
  }

  @Test
  void whatSomebodyWasSpeaksAgainstNobody() {
    assertThat(found("The leader, Anna Berg, slept.", "The former pop star"))
        .isEqualTo("Anna Berg");
    assertThat(found("Anna Berg slept.", "The former ambassador")).isEqualTo("Anna Berg");
    assertThat(found("Anna Berg slept.", "The ambassador")).isNull();
  }

  @Test
  void aSurvivorWhoIsNotQuotedOnIsNoStudent() {
    TestReading article = TestReading.of("Survivor Anna Berg spoke. The student laughed.");
    article.reading().discourse().spoke(article.referent("Anna Berg"), 1);
    assertThat(found(article, "The student")).isNull();
  }

  @Test
  void whoSpokeLastIsNearHoweverMuchWasSaid() {
    String said = "Anna Berg spoke. \"It rained. It rained. It rained. It rained.\" ";
    TestReading article = TestReading.of(said + "The 45-year-old Dane laughed.");
    assertThat(found(article, "The 45-year-old Dane")).isNull();
    article.reading().discourse().spoke(article.referent("Anna Berg"), 0);
    assertThat(found(article, "The 45-year-old Dane")).isEqualTo("Anna Berg");
  }

  @Test
  void whereSomebodyIsFromAndWhatPartyContradictNoOffice() {
    assertThat(found("Senator Anna Berg slept.", "The Democrat")).isEqualTo("Anna Berg");
    assertThat(found("The teenager Anna Berg slept.", "The Californian")).isEqualTo("Anna Berg");
  }
}
