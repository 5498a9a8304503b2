package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonSignsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The senior adviser Ann Lee left. | true",
        "On Monday Ann Lee, who runs the zoo, left. | true",
        "Voters like Ann Lee, 63, left. | true",
        "On Monday Ann Lee, the head of the zoo, left. | true",
        "On Monday Ann Lee left. | false",
        "On Monday Ann Lee, a zoo in Ohio, closed. | false",
        "On Monday Ann Lee, 3 miles off, closed. | false",
        "The owner Ann Lee closed. | false"
      })
  void whatSomebodyIsTellsThatANameIsAPersons(String text, boolean person) {
    Words words = TestReading.of(text).reading().words();
    int ann = 0;
    while (!words.word(ann).equals("Ann")) {
      ann++;
    }
    PersonSigns signs = new PersonSigns(words, Lexicon.load(List.of()));
    assertThat(signs.tell(new Range(ann, ann + 2))).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The adviser Ann Foods left. | 2",
        "The adviser Ann Growers left. | 2",
        "The adviser Zentrix Lee left. | 2",
        "The adviser Ann of the Lee left. | 4"
      })
  void whatIsCalledLikeABodyIsNone(String text, int size) {
    Words words = TestReading.of(text).reading().words();
    PersonSigns signs = new PersonSigns(words, Lexicon.load(List.of()));
    assertThat(signs.tell(new Range(2, 2 + size))).isFalse();
  }
}
