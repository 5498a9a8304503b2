package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnBodiesTest {
  private static String own(String noun, String text) {
    TestReading article = TestReading.of(text);
    Reading reading = article.reading();
    Referent body =
        new OwnBodies(reading, new BodyNounRule(reading, new PronounRule(reading)))
            .of(article.referent("Ann Lee"), noun);
    return body == null ? null : body.name();
  }

  @Test
  void aMinistersGovernmentIsThatOfTheCountry() {
    assertThat(own("government", "Norway's energy minister, Ann Lee, met France's envoy."))
        .isEqualTo("Norway");
  }

  @Test
  void aCountryThatIsOnlyNamedIsNobodys() {
    String text = "Mexico is rich. It rained. It snowed. It hailed. Ann Lee came.";
    assertThat(own("country", text)).isNull();
    assertThat(own("party", "Mexico envies Brazil. Ann Lee came.")).isNull();
  }
}
