package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortFormsTest {
  @Test
  void theForumIsTheOneThatIsNamed() {
    TestReading article =
        TestReading.of(
            "The Lagos Farming Forum was set up in July. Experts see in the Forum an"
                + " instrument.");
    assertThat(article.named("Lagos Farming Forum").names())
        .extracting(Name::text)
        .containsExactly("Lagos Farming Forum", "Forum");
  }

  @Test
  void ofTwoItIsNotKnownWhichIsMeant() {
    TestReading article =
        TestReading.of(
            "The Coastal Front lost in Quito. The Harbour Front won in Lima. He told reporters"
                + " that the Front was divided.");
    assertThat(article.named("Coastal Front").names()).hasSize(1);
    assertThat(article.named("Harbour Front").names()).hasSize(1);
  }

  @Test
  void aNounInLowerCaseIsNoName() {
    TestReading article =
        TestReading.of("The Coastal Front lost in Quito. He went to the front of the hall.");
    assertThat(article.named("Coastal Front").names()).hasSize(1);
  }
}
