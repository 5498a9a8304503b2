package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedWorksTest {
  private static List<String> works(String text, List<Name> tagged) {
    Words words = TestReading.of(text).reading().words();
    Lexicon lexicon = Lexicon.load(List.of());
    return new NamedWorks(words, lexicon.nouns(), new NameBorders(words, lexicon), tagged)
        .find().stream().map(Name::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They closed the Ridgeway battery plant in May. | Ridgeway battery plant",
        "He met her at the Orlik bridge. | Orlik bridge",
        "She opposes the new Tavel gas pipeline. | Tavel gas pipeline"
      })
  void aWorkHasANameAndANoun(String text, String name) {
    assertThat(works(text, List.of())).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They closed the battery plant in May.",
        "He spoke to the Ridgeway plant workers.",
        "She praised the Polish road plan."
      })
  void withoutANameOfItsOwnItHasNone(String text) {
    assertThat(works(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource("They closed the Aurel plant in May.")
  void whatBelongsToABodyIsOneOfMany(String text) {
    Name owner = new Name(new Range(3, 4), "Aurel", EntityType.ORGANIZATION, null);
    assertThat(works(text, List.of(owner))).isEmpty();
  }
}
