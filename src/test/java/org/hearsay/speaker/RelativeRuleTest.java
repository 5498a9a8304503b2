package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeRuleTest {
  private static String found(String text, String pronoun) {
    TestReading article = TestReading.of(text);
    Reading reading = article.reading();
    Rule rule =
        new RelativeRule(reading, List.of(new PronounRule(reading), new NamedRule(reading)));
    return article.found(rule, pronoun);
  }

  @Test
  void theNameBeforeIsMeant() {
    String text =
        "The law needs the signature of President Vasco Lobato, who has hinted at a veto.";
    assertThat(found(text, "who")).isEqualTo("Vasco Lobato");
  }

  @Test
  void bracketsBehindTheNameArePassedOver() {
    String text = "The sponsor is Rep. Anna Berg (D-Evanston), who thinks cyclists should pay.";
    assertThat(found(text, "who")).isEqualTo("Anna Berg");
  }

  @Test
  void aPronounBeforeIsTakenUp() {
    String text = "Anna Berg laughed. It was she who called it a folly.";
    assertThat(found(text, "who")).isEqualTo("Anna Berg");
  }

  @Test
  void whoIsNeverTheCountryThatSomebodyIsOf() {
    String text = "The letter went to the prime minister of Norway, who said it was late.";
    assertThat(found(text, "who")).isNull();
  }

  @Test
  void whichMayBeTheWholePhrase() {
    String text = "It was the idea of Kestrel Gas, which denied it.";
    assertThat(found(text, "which")).isEqualTo("Kestrel Gas");
  }

  @Test
  void anotherPhraseBeforeTheAntecedentIsLeftAlone() {
    String text = "They gave Anna Berg the World Bank, which denied it.";
    assertThat(found(text, "which")).isEqualTo("World Bank");
  }

  @Test
  void nobodyIsMeantWhereNoNounStandsBefore() {
    assertThat(found("Anna Berg could not recall, however, who let it sail.", "who")).isNull();
  }

  @Test
  void otherSourcesAreLeftToOtherRules() {
    assertThat(found("Anna Berg laughed.", "Anna Berg")).isNull();
  }

  @Test
  void aVerbInThePluralMeansNoSinglePerson() {
    String text = "The plan pleases voters such as Anna Berg, who have waited for it.";
    assertThat(found(text, "who")).isNull();
    assertThat(found(text.replace("have", "has"), "who")).isEqualTo("Anna Berg");
  }

  @Test
  void butThoseOfWhomThePersonIsAnExample() {
    TestReading article =
        TestReading.of("The plan pleases young voters such as Anna Berg, who have waited for it.");
    Rule rule = new RelativeRule(article.reading(), List.of(new GroupRule(article.reading())));
    assertThat(article.found(rule, "who")).isEqualTo("young voters");
  }

  @Test
  void whatANameIsCalledBehindACommaIsThatPerson() {
    String text = "He praised Anna Berg of Ohio, a lawyer who had fought it.";
    assertThat(found(text, "who")).isEqualTo("Anna Berg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He shared the microphone with activists who raise money. | activists",
        "It was the fault of analysts and activists who raise money. | analysts and activists",
        "It was the work of half of the voters who stay home. | half of the voters"
      })
  void peopleAreMeantAndNotWhatTheyHangOn(String text, String who) {
    TestReading article = TestReading.of(text);
    Reading reading = article.reading();
    assertThat(article.found(new RelativeRule(reading, List.of(new GroupRule(reading))), "who"))
        .isEqualTo(who);
  }
}
