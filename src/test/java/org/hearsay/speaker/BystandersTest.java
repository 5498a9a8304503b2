package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BystandersTest {
  private static boolean stand(String text) {
    TestReading article = TestReading.of(text);
    Words words = article.reading().words();
    int mention = words.at(text.indexOf("Tom Hale"));
    int pronoun = words.at(text.lastIndexOf(" he ") + 1);
    return new Bystanders(article.reading())
        .stand(article.referent("Tom Hale"), mention, pronoun, Gender.MALE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Tom Hale came late. The thief had fled. Police said that he would be caught.",
        "Tom Hale was angry. It was unclear whether the captain had survived. Police said he had."
      })
  void somebodyNearerWithoutANameMayBeMeant(String text) {
    assertThat(stand(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Tom Hale came late. Police said that he would be there.",
        "Tom Hale came late. My client waited, and said that he would not wait again.",
        "Tom Hale came late. The nurses waited, and said that he would come.",
        "Tom Hale came late. This is not a thief, police said, and that he was late.",
        "Ann Lee met Tom Hale, the lawyer, and said that he was late.",
        "Tom Hale came late. The leader of the drivers, Ann Lee, said that he was late."
      })
  void whoIsNamedOrNobodyElseIsMeant(String text) {
    assertThat(stand(text)).isFalse();
  }
}
