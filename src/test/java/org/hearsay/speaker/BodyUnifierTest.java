package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyUnifierTest {
  @Test
  void aNameThatTwoBeginOrEndWithStaysThatOfTheFirst() {
    TestReading article =
        TestReading.of(
            "Blackmere Rovers lost. Rovers sacked him. The Rovers Supporters' Trust met on Monday."
                + " Almadar bought Rovers in 2018.");
    assertThat(article.named("Blackmere Rovers").names()).hasSize(3);
  }

  @Test
  void aWellKnownBodyMayBeCalledByItsLastWord() {
    TestReading article =
        TestReading.of("He left the World Bank. The Bank said growth would slow.");
    assertThat(article.named("World Bank").names()).hasSize(2);
  }

  @Test
  void aLegalFormIsHardlyEverSaid() {
    TestReading article =
        TestReading.of("Deutsche Lufthansa AG lost money. He sold his shares in Lufthansa.");
    assertThat(article.named("Deutsche Lufthansa AG").names()).hasSize(2);
  }

  @Test
  void anUndertakingMayBeCalledByWhatItIs() {
    TestReading article =
        TestReading.of("He praised the Clear Rivers Act. The Act, he said, saves the salmon.");
    assertThat(article.named("Clear Rivers Act").names()).hasSize(2);
  }

  @Test
  void noCountryIsTheOneThatItWasPartOf() {
    TestReading article =
        TestReading.of("Russia sold grain. The Soviet Union bought it. Moscow sold gas.");
    assertThat(article.named("Russia").names()).hasSize(2);
    assertThat(article.named("Soviet Union").names()).hasSize(1);
  }

  @Test
  void theUnionOfABodyIsAnother() {
    TestReading article =
        TestReading.of("Northmoor Police is to shut. The Northmoor Police Federation objected.");
    assertThat(article.named("Northmoor Police").names()).hasSize(1);
    assertThat(article.named("Northmoor Police Federation").names()).hasSize(1);
  }

  @Test
  void oneOfTwoHousesIsNotBoth() {
    TestReading article =
        TestReading.of("He left the House Rules Committee. The House voted on Monday.");
    assertThat(article.named("House Rules Committee").names()).hasSize(1);
  }

  @Test
  void aPaperIsCalledByItsLastWord() {
    TestReading article =
        TestReading.of("The Harbour Post asked him on Monday. He told the Post that it rained.");
    assertThat(article.named("Harbour Post").names()).hasSize(2);
  }
}
