package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.junit.jupiter.api.Test;

class NounMentionsTest {
  /** The words of a text that mean somebody. */
  private static List<String> meant(String name, String text) {
    Document document = TestEngines.ruled().process(Article.of("a", text));
    return document.resolution().entities().stream()
        .filter(entity -> entity.name().equals(name))
        .map(Entity::mentions)
        .flatMap(List::stream)
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void aClaimIsThatOfWhoeverSpokeBefore() {
    String text = "Anna Berg said the bridge was rotten. Peter Aldwin rejected the claim.";
    assertThat(meant("Anna Berg", text)).containsExactly("Anna Berg", "the claim");
  }

  @Test
  void aClaimToldOfIsNotTheLastOne() {
    String text =
        "Anna Berg said the bridge was rotten. Peter Aldwin rejected the claim of the builders.";
    assertThat(meant("Anna Berg", text)).containsExactly("Anna Berg");
  }

  @Test
  void aClaimLongAfterIsNotAnAnswer() {
    String text =
        "Anna Berg said the bridge was rotten. It rained. It snowed. It froze."
            + " Peter Aldwin rejected the claim.";
    assertThat(meant("Anna Berg", text)).containsExactly("Anna Berg");
  }

  @Test
  void aRulingIsThatOfTheCourt() {
    String text = "The Supreme Court struck down the law in May. Anna Berg rejected the ruling.";
    assertThat(meant("Supreme Court", text)).containsExactly("Supreme Court", "the ruling");
  }

  @Test
  void aRulingIsNoOtherBodys() {
    String text = "The Harbour Council struck down the law. Anna Berg rejected the ruling.";
    assertThat(meant("Harbour Council", text)).containsExactly("Harbour Council");
  }

  @Test
  void findingsAreThoseOfTheBodyThatReported() {
    String text =
        "The water is foul, the Global Trade Forum said in a report."
            + " Anna Berg rejected the findings.";
    assertThat(meant("Global Trade Forum", text))
        .containsExactly("Global Trade Forum", "the findings");
  }

  @Test
  void severalAreNotTheOneThatWasNamed() {
    String text =
        "Lumo Gas, a company from Cork, won the contract. Anna Berg said the companies were late.";
    assertThat(meant("Lumo Gas", text)).containsExactly("Lumo Gas");
  }

  @Test
  void whoPaidForAStudyDidNotFindIt() {
    String text =
        "The Global Trade Forum, which funded the research, urged calm."
            + " Anna Berg rejected the findings.";
    assertThat(meant("Global Trade Forum", text)).containsExactly("Global Trade Forum");
  }

  @Test
  void thatCompanyIsTheOneNamed() {
    String text =
        "Lumo Gas, a company from Cork, won the contract. \"I have milk older than that company,\""
            + " Anna Berg said.";
    assertThat(meant("Lumo Gas", text)).containsExactly("Lumo Gas", "that company");
  }

  @Test
  void nobodySpeaksOfHerselfAsTheMinister() {
    String text =
        "Finance Minister Anna Berg resigned. Justice Minister Clara Moen said she had \"warned the"
            + " minister twice\".";
    assertThat(meant("Anna Berg", text)).containsExactly("Anna Berg", "the minister");
    assertThat(meant("Clara Moen", text)).doesNotContain("the minister");
  }

  @Test
  void shortTitlesTellWhatSomebodyIs() {
    String text = "Gov. Anna Berg vetoed the bill. Peter Aldwin said the governor had lied.";
    assertThat(meant("Anna Berg", text)).containsExactly("Anna Berg", "the governor");
  }

  @Test
  void anAnalystsCompanyIsNotTheOneSheWorksFor() {
    String text =
        "Lumo Gas cut prices. Anna Berg, an analyst at Vexatrel Securities, said the company was"
            + " weak.";
    assertThat(meant("Lumo Gas", text)).containsExactly("Lumo Gas", "the company");
  }

  @Test
  void aChiefExecutivesCompanyIsTheOneSheLeads() {
    String text =
        "Lumo Gas sued Vexatrel Lines. Anna Berg, chief executive of Lumo Gas, met Vexatrel Lines"
            + " and said the company was strong.";
    assertThat(meant("Lumo Gas", text)).contains("the company");
  }

  @Test
  void whomABodyAccusesIsAnother() {
    String text = "Lumo Gas cut prices. Vexatrel Lines accused the company of greed.";
    assertThat(meant("Lumo Gas", text)).containsExactly("Lumo Gas", "the company");
  }

  @Test
  void aCompanyToldOfJustThereIsNotTheLastOne() {
    String text = "Lumo Gas cut prices. Anna Berg said the company that built the dam was weak.";
    assertThat(meant("Lumo Gas", text)).containsExactly("Lumo Gas");
  }

  @Test
  void aBankThatNobodyNamedIsNobody() {
    String text = "It rained in Cork. Anna Berg said the bank was weak.";
    assertThat(meant("bank", text)).isEmpty();
  }

  @Test
  void nobodyNamedOnlyLaterIsSpokenOf() {
    String text =
        "Anna Berg said the president was right. The president of the Harbour Club, Grace Otuma,"
            + " laughed.";
    assertThat(meant("Grace Otuma", text)).containsExactly("Grace Otuma");
  }

  @Test
  void aNameBehindANounIsTheOneMeant() {
    String text =
        "The chief executive, Grace Otuma, left. Anna Berg said she had written to the chief"
            + " executive, Martin Hall, in May.";
    assertThat(meant("Grace Otuma", text)).containsExactly("Grace Otuma");
  }

  @Test
  void theCountryIsNotTheOneOfAGuest() {
    String text =
        "Norway voted. Its king met Denmark's former leader Olof Lind. Anna Berg said the country"
            + " was rich.";
    assertThat(meant("Norway", text)).contains("the country");
    assertThat(meant("Denmark", text)).doesNotContain("the country");
  }

  @Test
  void theCountryIsTheOneNamedInTheSentence() {
    String text =
        "Norway voted. Norway was proud. Anna Berg flew to Denmark, saying the country was rich.";
    assertThat(meant("Denmark", text)).contains("the country");
  }

  @Test
  void anAnalystSpeaksOfTheCountryAtHand() {
    String text = "Norway voted. Peter Aldwin, a Danish analyst, said the country was rich.";
    assertThat(meant("Norway", text)).contains("the country");
  }
}
