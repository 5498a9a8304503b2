package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyNounRuleTest {
  private static String found(String before, String words) {
    TestReading article = TestReading.of(before + words + " voted against it.");
    Reading reading = article.reading();
    return article.found(new BodyNounRule(reading, new PronounRule(reading)), words);
  }

  @Test
  void herOfficeIsNamedAfterHer() {
    assertThat(found("Anna Berg came late. ", "Her office")).isEqualTo("Anna Berg's office");
    assertThat(found("Anna Berg came late. ", "Her own party")).isEqualTo("Anna Berg's party");
  }

  @Test
  void itsMinistryIsNamedAfterTheCountry() {
    assertThat(found("Egypt sent a note. ", "Its foreign ministry"))
        .isEqualTo("Egypt's foreign ministry");
  }

  @Test
  void anOfficeIsNotWhatItsHolderBelongsTo() {
    assertThat(found("Anna Berg, a member of the Harbour Council, came late. ", "Her office"))
        .isEqualTo("Anna Berg's office");
  }

  @Test
  void aNameInAppositionIsTheBodys() {
    assertThat(found("", "A group called Open Rite")).isEqualTo("Open Rite");
    assertThat(found("Anna Berg came late. ", "Her group, Open Rite,")).isEqualTo("Open Rite");
  }

  @Test
  void newMayBePartOfAName() {
    assertThat(found("", "New Zealand's high commission"))
        .isEqualTo("New Zealand's high commission");
  }

  @Test
  void theMostOfAKindIsNotWhoeverWasNamedLast() {
    String before = "Lumo Gas won the contract. ";
    assertThat(found(before, "The company")).isEqualTo("Lumo Gas");
    assertThat(found(before, "The most powerful company")).isNotEqualTo("Lumo Gas");
  }

  @Test
  void theCountryIsNotThatOfAWar() {
    assertThat(found("Norway sent ships to the Iraq war. ", "The country")).isEqualTo("Norway");
  }

  @Test
  void aNounForABodyMeansTheOneItsNameSays() {
    assertThat(found("He joined the Global Trade Forum in Geneva. ", "The forum"))
        .isEqualTo("Global Trade Forum");
  }

  @Test
  void aBranchIsNotTheWholeOfABody() {
    assertThat(found("Anna Berg left the Moss Party. ", "The state party"))
        .isEqualTo("state party");
    assertThat(found("Anna Berg left the Kent County Council. ", "The county council"))
        .isEqualTo("Kent County Council");
  }

  @Test
  void aPartyIsNoBusiness() {
    assertThat(found("Northern Ferries met the Greens. ", "The operator")).isNotEqualTo("Greens");
  }

  @Test
  void aBodyThatNobodyNamedIsWhatThePhraseSays() {
    assertThat(found("It rained in Cork. ", "The coastguard")).isEqualTo("coastguard");
  }

  @Test
  void whatSeemsAPersonMayBeTheCompanyWhereNoBodyIsNamed() {
    assertThat(found("Vexatrel admitted the theft on Sunday. ", "The operator"))
        .isEqualTo("Vexatrel");
    assertThat(found("Peter Aldwin admitted the theft on Sunday. ", "The operator"))
        .isEqualTo("operator");
  }

  @Test
  void aBareNounTakesUpTheFullerPhrase() {
    assertThat(found("He wrote to the electoral commission. ", "The commission"))
        .isEqualTo("electoral commission");
    assertThat(found("He sued the oil company. Lumo Gas won. ", "The company"))
        .isEqualTo("Lumo Gas");
  }

  @Test
  void aBareNounTakesUpTheNameBehindIt() {
    assertThat(
            found(
                "The hacker group Grey Egret did it. The Harbour Alliance was angry. ",
                "The group"))
        .isEqualTo("Grey Egret");
  }

  @Test
  void theHeadOfANameCountsAndNoOtherWordOfIt() {
    assertThat(found("The Textile Workers' Union met. The Union Bank was shut. ", "The union"))
        .isEqualTo("Textile Workers' Union");
    assertThat(found("The Union Government met. ", "The union")).isEqualTo("union");
  }

  @Test
  void aBodyIsWhatTheArticleCallsIt() {
    assertThat(
            found(
                "Green Harbour, a nonprofit in Leeds, sued the Port Authority. ", "The nonprofit"))
        .isEqualTo("Green Harbour");
    assertThat(found("The campaign group Open Rite met in the Grouse Hall. ", "The advocacy group"))
        .isEqualTo("Open Rite");
  }

  @Test
  void aCompanyIsNoUnion() {
    assertThat(found("Lumo Gas cut 400 jobs. ", "The union")).isEqualTo("union");
  }

  @Test
  void anAgencyIsABodyThatWatchesOthersRatherThanTheLastOne() {
    assertThat(found("The Oceanic Safety Board fined Vexatrel Lines. ", "The agency"))
        .isEqualTo("Oceanic Safety Board");
    assertThat(found("The FBI wrote to Lumo Gas. ", "The agency")).isEqualTo("FBI");
  }

  @Test
  void aUnionIsNoCompany() {
    assertThat(found("Lumo Gas sacked her. The union Vexatrel was angry. ", "The company"))
        .isEqualTo("Lumo Gas");
  }

  @Test
  void aCentralBankIsNoOtherBank() {
    assertThat(found("The Federal Reserve met. Lumo Bank closed. ", "The central bank"))
        .isEqualTo("Federal Reserve");
    assertThat(found("Lumo Bank closed. ", "The central bank")).isEqualTo("central bank");
    assertThat(found("The Federal Reserve met. Lumo Bank closed. ", "The bank"))
        .isEqualTo("Lumo Bank");
  }

  @Test
  void theGreatestOfItsKindIsWhatTheArticleIsAbout() {
    String before = "Lumo Gas sold its shops to Vexatrel Lines. ";
    assertThat(found(before, "Europe's largest retailer")).isEqualTo("Lumo Gas");
    assertThat(found(before, "The world's biggest retailer")).isEqualTo("Lumo Gas");
    assertThat(found(before, "Europe's largest union")).isNotEqualTo("Lumo Gas");
    assertThat(found(before, "Europe's retailer")).isNotEqualTo("Lumo Gas");
  }

  @Test
  void whatABodyWasCalledOnceItIsCalledAgain() {
    String text =
        "Lumo Gas shut down. The retailer was angry. It rained. It snowed. Vexatrel Lines met"
            + " somebody from the town, Anna Berg, whom the retailer pays.";
    TestReading article = TestReading.of(text);
    Reading reading = article.reading();
    BodyNounRule rule = new BodyNounRule(reading, new PronounRule(reading));
    assertThat(article.found(rule, "The retailer")).isEqualTo("Lumo Gas");
    assertThat(article.found(rule, "the retailer")).isEqualTo("Lumo Gas");
  }

  @Test
  void whatJustSpokeIsCalledSoRatherThanWhatWasBefore() {
    String text =
        "Lumo Gas shut down. Anna Berg met the retailer. Northern Ferries grew. The retailer was"
            + " lucky.";
    TestReading article = TestReading.of(text);
    Reading reading = article.reading();
    BodyNounRule rule = new BodyNounRule(reading, new PronounRule(reading));
    assertThat(article.found(rule, "the retailer")).isEqualTo("Lumo Gas");
    assertThat(article.found(rule, "The retailer")).isEqualTo("Northern Ferries");
  }

  @Test
  void aWellKnownBodyIsWhatAListCallsIt() {
    assertThat(found("The EU met in May. Lumo Gas grew. ", "The bloc")).isEqualTo("EU");
    assertThat(found("Amnesty International wrote. ", "The rights group"))
        .isEqualTo("Amnesty International");
    assertThat(found("The IMF met in May. ", "The fund")).isEqualTo("IMF");
  }

  @Test
  void thePoliceAreAForce() {
    assertThat(found("Kent Police said so. Lumo Gas grew. ", "The force")).isEqualTo("Kent Police");
  }

  @Test
  void theStateOfSomewhereIsNotTheCountryNamed() {
    assertThat(found("Egypt sent a note. ", "The state of Louisiana"))
        .isEqualTo("state of Louisiana");
  }

  @Test
  void aNounMayStandBehindATownAndItsState() {
    assertThat(found("Lumo Gas grew. ", "The Dearborn, Michigan, company")).isEqualTo("Lumo Gas");
  }

  @Test
  void theCentralBankOfACountryIsTheOneWithItsName() {
    String before = "The Bank of Ghana closed. The Norges Bank wept. ";
    assertThat(found(before, "Ghana's central bank")).isEqualTo("Bank of Ghana");
    assertThat(found(before, "The Ghanaian central bank")).isEqualTo("Bank of Ghana");
    assertThat(found(before, "Peru's central bank")).isEqualTo("Peru's central bank");
  }

  @Test
  void theStateIsNoCountryWhereAFederalStateWasNamedLast() {
    assertThat(found("Egypt sent a note. It rained in Ohio. ", "The state")).isEqualTo("state");
    assertThat(found("It rained in Ohio. Egypt sent a note. ", "The state")).isEqualTo("Egypt");
  }

  @Test
  void whatANameSaysBeforeANounIsAnother() {
    String before = "Lumo Gas, a rebel group, met. The Likud party grew. Egypt sent a note. ";
    assertThat(found(before, "The Wagner rebel group")).isEqualTo("Wagner rebel group");
    assertThat(found(before, "The party")).isEqualTo("Likud");
  }

  @Test
  void whatPointsAtABodyIsNoFullerNameOfIt() {
    assertThat(found("Northmoor Rovers lost. He loves this football club. ", "The club"))
        .isEqualTo("Northmoor Rovers");
  }

  @Test
  void twoCampaignsAreNotOne() {
    String before = "Anna Berg and Tom Reeve met. Reeve's campaign sang. ";
    assertThat(found(before, "The Berg campaign")).isEqualTo("Anna Berg's campaign");
    assertThat(found(before, "Reeve's campaign")).isEqualTo("Tom Reeve's campaign");
    assertThat(found(before, "The Quick Start campaign")).isEqualTo("Quick Start campaign");
  }

  @Test
  void aNewspaperIsADailyAndACompanyIsNone() {
    String before =
        "The newspaper De Moerman wrote to the security firm Tarvik. Tarvik sang on Monday. ";
    assertThat(found(before, "The daily")).isEqualTo("De Moerman");
    assertThat(found("The security firm Tarvik sang on Monday. ", "The daily"))
        .isNotEqualTo("Tarvik");
  }
}
