package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroducedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The union, the Tanners' Federation, fears the bill. | Tanners' Federation | ORGANIZATION",
        "Unitas, the union, condemned it. | Unitas | ORGANIZATION",
        "Her group, Rebound, asked for a pause. | Rebound | ORGANIZATION",
        "Their federation, Lumus-SP, reckons it is dear. | Lumus-SP | ORGANIZATION",
        "The dairy company Nordkaas is leaving the port. | Nordkaas | ORGANIZATION",
        "They heard it on radio station Lumo 96 that day. | Lumo 96 | ORGANIZATION",
        "The ads were made by a group called Fathers Forward. | Fathers Forward | ORGANIZATION",
        "It was claimed by a group calling itself Pennant of the East. | Pennant of the East | ORGANIZATION",
        "That is what Harbour Witness, a local rights group, has found. | Harbour Witness | ORGANIZATION",
        "The museum's curator, Edit Barró, had spent a year on it. | Edit Barró | PERSON",
        "Its director-general, Ngozi Adeyemi-Cole, said so in Abuja. | Ngozi Adeyemi-Cole | PERSON",
        "The court heard the pipe manufacturer Otto Feldt on Friday. | Otto Feldt | PERSON",
        "His sister, Morag, wept as she hugged him. | Morag | PERSON",
        "The head of the bank, Ann Lee, said it was too late. | Ann Lee | PERSON",
        "He is the clerk of the state masons council, Marty Laffan, who knows. | Marty Laffan | PERSON",
        "The party, Georgian Embers, rejects this. | Georgian Embers | ORGANIZATION",
        "They won with a group called Fathers First behind them. | Fathers First | ORGANIZATION",
        "Its rapporteur, Finnish Onni Paasila, plans to cut them. | Onni Paasila | PERSON",
        "The member of parliament Naja Lyberg-Olsen speaks of a lift. | Naja Lyberg-Olsen | PERSON",
        "So said the agency Oku-Too Inform Karim Sadykov, an adviser. | Karim Sadykov | PERSON"
      })
  void wordsAroundTellWhatANameMeans(String text, String name, EntityType type) {
    assertThat(TestReading.of(text).named(name).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The driver, New Zealander, said it had rained.",
        "Its captain, Sri Lankan, said that the ship was old.",
        "He met a trader known as Costa Rican."
      })
  void aPeopleIsNoNameOfAPerson(String text) {
    assertThat(TestReading.of(text).reading().names().all()).noneMatch(Cluster::isPerson);
  }

  @Test
  void daysAndTitlesAreNotIntroduced() {
    TestReading article =
        TestReading.of("The company, on the board since May, told the court Friday.");
    assertThat(article.reading().names().all()).isEmpty();
  }
}
