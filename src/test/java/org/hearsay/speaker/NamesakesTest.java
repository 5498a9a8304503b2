package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gareth Pellow is on trial. Mr Pellow denies killing Catherine Pellow. Pellow left. | Gareth Pellow",
        "Jamal Winrow is dead. His mother, Denise Winrow, wept. They saw Winrow with his hands up. | Jamal Winrow",
        "Jamal Winrow is dead. Denise Winrow, his mother, wept. They saw Winrow with his hands up. | Jamal Winrow",
        "Aldous Thwale left. Thwale was angry. Imogen Thwale wept. They heard Miss Thwale. | Imogen Thwale",
        "Denise Winrow, mother of the victim Jamal Winrow, wept. Winrow said it rained. | Denise Winrow",
        "Aldous Thwale left. Thwale was angry. Imogen Thwale wept. Friends of Imogen wept. They saw Thwale with his hands up. | Aldous Thwale",
        "Clara Sorrel spoke on Monday. Her husband, former mayor John Sorrel, wept. They saw Sorrel on Monday. | Clara Sorrel",
        "John Sorrel said it rained. Peter Sorrel said it snowed. They saw Sorrel on Monday. | Peter Sorrel"
      })
  void aFamilyNameMeansWhoIsCalledSo(String text, String name) {
    TestReading article = TestReading.of(text);
    String family = name.substring(name.indexOf(' ') + 1);
    int last = article.reading().words().at(text.lastIndexOf(family));
    assertThat(article.reading().names().at(last).name()).isEqualTo(name);
  }
}
