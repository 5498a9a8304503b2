package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodySignsTest {
  /** Whether the text tells that the last place of a name is no person's. */
  private static boolean tell(String text, String name) {
    TestReading article = TestReading.of(text);
    return new BodySigns(article.reading().words(), Lexicon.load(List.of()))
        .tell(article.mention(name).range());
  }

  @Test
  void whatIsSoldAndLedIsABody() {
    assertThat(tell("He sold his shares of Orbaline.", "Orbaline")).isTrue();
    assertThat(tell("Orbaline's chief executive resigned.", "Orbaline")).isTrue();
    assertThat(tell("On Monday Orbaline workers walked out.", "Orbaline")).isTrue();
    assertThat(tell("Orbaline was founded in 1931.", "Orbaline")).isTrue();
    assertThat(tell("Orbaline's brother resigned.", "Orbaline")).isFalse();
  }

  @Test
  void whatIsARivalOfABusinessIsOne() {
    assertThat(tell("The firm sued its larger rival Calibrix.", "Calibrix")).isTrue();
    assertThat(tell("It blames its rivals Vexor and Calibrix.", "Calibrix")).isTrue();
    assertThat(tell("The contractor, Calibrix, was fined.", "Calibrix")).isTrue();
    assertThat(tell("He met his rival Calibrix.", "Calibrix")).isFalse();
  }

  @Test
  void anAppositionMayTell() {
    assertThat(tell("Pontrell, Spain's fourth lender, grew.", "Pontrell")).isTrue();
    assertThat(tell("Pontrell, its former supplier, grew.", "Pontrell")).isTrue();
    assertThat(tell("Pontrell, based in Genoa, grew.", "Pontrell")).isFalse();
    assertThat(tell("Pontrell, the bank's lawyer, grew angry.", "Pontrell")).isFalse();
  }

  @Test
  void aNounForABodyMayTell() {
    assertThat(tell("The Orbaline union struck.", "Orbaline")).isTrue();
    assertThat(tell("The Orbaline union leader struck.", "Orbaline")).isFalse();
    assertThat(tell("The Orbaline campaign began.", "Orbaline")).isFalse();
  }

  @Test
  void itTakesUpNoPerson() {
    assertThat(tell("Orbaline raised its prices.", "Orbaline")).isTrue();
    assertThat(tell("Orbaline said it would close the mill.", "Orbaline")).isTrue();
    assertThat(tell("Orbaline said on Monday that it would close.", "Orbaline")).isTrue();
    assertThat(tell("Orbaline said its prices had risen.", "Orbaline")).isFalse();
    assertThat(tell("Orbaline makes lorries. It wants to build more.", "Orbaline")).isTrue();
    assertThat(tell("Orbaline runs a zoo. The charity feeds lions.", "Orbaline")).isTrue();
    assertThat(tell("Holder said it would be hard.", "Holder")).isFalse();
    assertThat(tell("Holder runs a zoo. The zoo feeds lions.", "Holder")).isFalse();
    assertThat(tell("Holder left the bank. It wants him back.", "Holder")).isFalse();
  }

  @Test
  void whatIsAThingIsNoPerson() {
    assertThat(tell("Orbaline, which has a mill, grew.", "Orbaline")).isTrue();
    assertThat(tell("Spain's Orbaline, which owns a mill, grew.", "Orbaline")).isTrue();
    assertThat(tell("It grew under Holder, which is good.", "Holder")).isFalse();
    assertThat(tell("Holder, which surprised her, left.", "Holder")).isFalse();
  }

  @Test
  void bodiesAskTheirVoters() {
    assertThat(tell("He leads, according to a poll by Orbaline.", "Orbaline")).isTrue();
    assertThat(tell("He read a letter by Orbaline.", "Orbaline")).isFalse();
  }

  @Test
  void peopleWorkAtBodies() {
    assertThat(tell("Pilots at Aerovara want more money.", "Aerovara")).isTrue();
    assertThat(tell("They laughed at Aerovara.", "Aerovara")).isFalse();
  }

  @Test
  void anArticleStandsBeforeNoPerson() {
    assertThat(tell("He joined the Heimwehr.", "Heimwehr")).isTrue();
    assertThat(tell("He knew the Heimwehr family.", "Heimwehr")).isFalse();
  }
}
