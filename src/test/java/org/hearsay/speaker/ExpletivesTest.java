package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpletivesTest {
  private static boolean isExpletive(String text) {
    Words words = TestReading.of(text).reading().words();
    return new Expletives(words, Lexicon.load(List.of()).itVerbs())
        .isOne(words.at(text.toLowerCase(Locale.ROOT).indexOf("it ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained all day.",
        "It is clear that Norway lost.",
        "Lee said it would not be wise to wait.",
        "It makes no sense to wait.",
        "It seems so."
      })
  void itMayMeanNothing(String text) {
    assertThat(isExpletive(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It has sold the boats.", "It is a folly.", "It made an offer in May."})
  void itMayMeanABody(String text) {
    assertThat(isExpletive(text)).isFalse();
  }
}
