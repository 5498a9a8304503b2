package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
  /** Behind a verb the engine takes "Watch" for one, and sees no name there. */
  @Test
  void aNameOfSeveralWordsIsSeenAgainAndWhatSpeaksIsABody() {
    String text =
        "Shoreline Watch, a group of volunteers, accuses Greece of turning back boats. Hungary"
            + " regards Shoreline Watch as an enemy of the border.";
    Document document = TestEngines.ruled().process(Article.of("a", text));
    assertThat(document.resolution().entities())
        .filteredOn(entity -> entity.name().equals("Shoreline Watch"))
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.type()).isEqualTo(EntityType.ORGANIZATION);
              assertThat(entity.mentions().stream().map(span -> span.in(text)).toList())
                  .isEqualTo(List.of("Shoreline Watch", "Shoreline Watch"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr Sunday Akande, a teacher, said it had rained. | Sunday Akande",
        "Sen. Dutch Harley scolded the nominee. | Dutch Harley",
        "They elected County Executive Bill Ostrow in March. | Bill Ostrow",
        "He has nothing else to offer. The Dock and Harbour Union wants 9 per cent. | Dock and Harbour Union",
        "Save Our Shore, a group formed in May, said no. | Save Our Shore",
        "The foundation Don't Look Away said no. | Don't Look Away",
        "The Electoral Authority of Zambia said so on Monday. | Electoral Authority of Zambia",
        "The Southern African Transport Community called on them. | Southern African Transport Community"
      })
  void aNameHasAllItsWords(String text, String name) {
    assertThat(TestReading.of(text).named(name)).isNotNull();
  }

  @Test
  void anHonourIsNoPartOfAName() {
    TestReading article =
        TestReading.of(
            "Igwe Lazarus Udeme is out of patience. On Friday Lazarus Udeme told reporters so.");
    assertThat(article.named("Lazarus Udeme").names()).hasSize(2);
  }

  @Test
  void aBodyMayBeCalledByWhatItIs() {
    TestReading article =
        TestReading.of("It was his own Department of Finance. The Department disputes it.");
    assertThat(article.named("Department of Finance").names()).hasSize(2);
  }

  /** The engine takes the short form for a place. */
  @Test
  void theFirstWordsOfABodyMeanIt() {
    TestReading article =
        TestReading.of(
            "The hotel is owned by Crestvale Leisure. Accounts were late. Crestvale plans to reopen it.");
    assertThat(article.named("Crestvale Leisure").names()).hasSize(2);
  }

  @Test
  void twoWordsAreNoCountryOfOne() {
    assertThat(TestReading.of("To go home is best.").reading().names().all()).isEmpty();
  }

  @Test
  void aTownIsNoCountryWhoeverItsMayorIs() {
    TestReading article = TestReading.of("They met London's newly elected mayor in Rome.");
    assertThat(article.reading().names().all()).noneMatch(Cluster::isCountry);
  }

  @Test
  void aSecretaryOfStateIsNoDepartment() {
    TestReading article =
        TestReading.of("The State Department wept. He met former Secretary of State Ann Lee.");
    assertThat(article.named("State Department").names()).hasSize(1);
  }

  @Test
  void lettersBehindANameAreNoPartOfIt() {
    TestReading article =
        TestReading.of("Prosecutor Fiona Macleay KC rose. Ms Macleay said nothing for a while.");
    assertThat(article.named("Fiona Macleay").names()).hasSize(2);
  }

  @Test
  void whatHasSharesIsABody() {
    TestReading article =
        TestReading.of("Zentrix shares fell by 9 per cent. Zentrix said it was sorry.");
    assertThat(article.named("Zentrix").type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void aPlaceMayBeginTheNameOfABody() {
    TestReading article = TestReading.of("West Midlands Police appealed for witnesses.");
    assertThat(article.named("West Midlands Police").type()).isEqualTo(EntityType.ORGANIZATION);
  }

  /** The engine takes the noun for a name. */
  @Test
  void aNounForABodyIsNoName() {
    assertThat(TestReading.of("Chile's navy said there was no danger.").reading().names().all())
        .extracting(Cluster::name)
        .containsExactly("Chile");
  }

  @Test
  void aPlaceIsNotTheCouncilCalledAfterIt() {
    TestReading article =
        TestReading.of(
            "Kirkdale Council said nothing. They thanked the people of Kirkdale on Monday.");
    assertThat(article.named("Kirkdale Council").names()).hasSize(1);
  }

  @Test
  void aGivenNameAloneIsThatOfTheOneWhoHasIt() {
    TestReading article =
        TestReading.of(
            "Nadia Holm built the robot. \"Ask Nadia who designed the left wheel,\" he wrote.");
    assertThat(article.named("Nadia Holm").names())
        .extracting(Name::text)
        .containsExactly("Nadia Holm", "Nadia");
  }

  @Test
  void aFamilyNameMayBeJoinedOfTwo() {
    TestReading article =
        TestReading.of("Ibrahim Okoro-Hall has hired two jets. She thanked Okoro-Hall for that.");
    assertThat(article.named("Ibrahim Okoro-Hall").names()).hasSize(2);
  }

  @Test
  void aMuseumMayBeCalledByItsArticleAndFirstWord() {
    TestReading article =
        TestReading.of(
            "The masks stay in the Harwell Museum. He thinks the Harwell has been bullied.");
    assertThat(article.named("Harwell Museum").names()).hasSize(2);
  }

  @Test
  void aDatelineIsNoPartOfAName() {
    TestReading article =
        TestReading.of(
            "TAIPEI/BERLIN, Aug 20 (Reuters) - Taiwan Capacitor Manufacturing Co will build a plant.");
    assertThat(article.named("Taiwan Capacitor Manufacturing Co").names()).hasSize(1);
  }

  @Test
  void aFullStopIsNoPartOfAName() {
    TestReading article =
        TestReading.of("The march was called by Hun Sen.\n\nHun Sen told him so.");
    assertThat(article.named("Hun Sen").aliases()).doesNotContain("Hun Sen.");
  }

  @Test
  void aNameHasACapitalSomewhere() {
    TestReading article = TestReading.of("It was late, Craig, a joiner, said on Monday.");
    assertThat(article.reading().names().all()).extracting(Cluster::name).containsExactly("Craig");
  }

  /** The engine takes the name of two words for a firm. */
  @Test
  void aFirmMayBeThePersonOfThatFamilyName() {
    TestReading article =
        TestReading.of(
            "It was a setback for Elon Varro's Mars programme. Varro said no. She put her eggs in"
                + " Elon's basket.");
    assertThat(article.named("Elon Varro").isPerson()).isTrue();
  }

  @Test
  void aParticleMayBeAVerbElsewhere() {
    assertThat(TestReading.of("Andre Correia do Mar said so.").named("Andre Correia do Mar"))
        .isNotNull();
    assertThat(TestReading.of("Did Tom Vale do Harvard proud?").named("Tom Vale")).isNotNull();
  }

  @Test
  void aTeamIsNoGivenName() {
    TestReading article = TestReading.of("Anna Berg won. Team Berg sang all night.");
    assertThat(article.named("Anna Berg").names()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Brussels attacks were on Tuesday.",
        "He was on the way back to Brussels on Tuesday.",
        "The Brussels elite sang on Tuesday."
      })
  void aCapitalMayBeATown(String text) {
    assertThat(TestReading.of(text).reading().names().all())
        .noneMatch(cluster -> cluster.name().equals("European Union"));
  }

  /** The engine takes the first word of a sentence for an adjective. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chief Ann Strong said no. Strong doubts it. | 2",
        "Chief Ann Sappier said no. Sappier hasn't decided whether to go. | 2",
        "Chief Ann Strong said no. Strong winds blew. | 1",
        "Chief Ann Strong said no. Peter Strong left. | 1"
      })
  void aFamilyNameIsSeenAgainWhereTheEngineSeesNone(String text, int times) {
    String name = text.substring("Chief ".length(), text.indexOf(" said"));
    assertThat(TestReading.of(text).named(name).names()).hasSize(times);
  }

  @ParameterizedTest
  @CsvSource({
    "It rained. The Harbour Gazette printed it., Harbour Gazette",
    "The wind farm of Marsh Renewables is old., Marsh Renewables",
    "Zentrix raised its prices., Zentrix"
  })
  void whatIsCalledOrDoesLikeABodyIsOne(String text, String name) {
    assertThat(TestReading.of(text).named(name).type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void whatSomebodyIsIsNoPartOfAName() {
    assertThat(TestReading.of("On Sunday Archdeacon Neville Aldwin spoke.").named("Neville Aldwin"))
        .isNotNull();
  }
}
