package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneNamesTest {
  private static List<String> names(String text) {
    Words words = TestReading.of(text).reading().words();
    return new LoneNames(words, Lexicon.load(List.of()), List.of(), Set.of())
        .find().stream().map(Name::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pilots say that Swiftjet pays badly. | Swiftjet",
        "He waits for the report of GreenScope. | GreenScope",
        "She asked the Order of Surveyors for a list. | Order of Surveyors",
        "They had blamed the Kanaks for it. | Kanaks"
      })
  void anUnknownProperNounIsAName(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They will be home by Christmas.",
        "He came on a Tuesday in March.",
        "She had warned the Minister twice.",
        "Kneeling is no answer, she said.",
        "Some Republicans in the room had doubts.",
        "It was read out by the Tavo news agency."
      })
  void aDayATitleOrAPartOfAPhraseIsNone(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void itIsWhatElsewhereIsCalledSo() {
    Words words = TestReading.of("They sold Swiftjet to a bank.").reading().words();
    Name known = new Name(new Range(5, 6), "Swiftjet", EntityType.ORGANIZATION, null);
    assertThat(new LoneNames(words, Lexicon.load(List.of()), List.of(known), Set.of()).find())
        .singleElement()
        .satisfies(name -> assertThat(name.type()).isEqualTo(EntityType.ORGANIZATION));
  }
}
