package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwningBodiesTest {
  private static Cluster of(String text, String word) {
    TestReading article = TestReading.of(text);
    Reading reading = article.reading();
    return new OwningBodies(reading.words(), reading.names(), Lexicon.load(List.of()))
        .of(article.mention(word).place());
  }

  @Test
  void itsIsOfTheOnlyBodyNamed() {
    assertThat(of("The Harbour Council met. Its leader wept.", "Its").name())
        .isEqualTo("Harbour Council");
    assertThat(of("Egypt sent a note. Its leader wept.", "Its").name()).isEqualTo("Egypt");
  }

  @Test
  void itsIsOfNoCountryWhereAnotherBodyWasSpokenOfSince() {
    assertThat(of("Egypt sent a note. The bloc refused. Its leader wept.", "Its")).isNull();
    assertThat(of("Egypt sent a note. The Harbour Council met. Its leader wept.", "Its")).isNull();
  }

  @Test
  void aNounIsOfTheOnlyBodyThatIsCalledSo() {
    String museum = "The Harbour Museum wrote to the Moss Council. The museum's leader wept.";
    assertThat(of(museum, "museum").name()).isEqualTo("Harbour Museum");
    String lender = "The lender Arvika sued the Moss Council. The lender's leader wept.";
    assertThat(of(lender, "lender").name()).isEqualTo("Arvika");
  }

  @Test
  void whatSpeaksBehindACommaIsNotTheBodyBeforeIt() {
    String festival =
        "After a protest by the Moss Council, the festival closed. The Harbour Museum wept. The"
            + " festival's leader wept.";
    assertThat(of(festival, "festival")).isNull();
  }
}
