package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearerRuleTest {
  private static List<String> names(String text) {
    Document document = TestEngines.ruled().process(Article.of("a", text));
    return document.resolution().speakers().stream().map(Speaker::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court heard that the hull was rusty.",
        "The inquest heard that the hull was rusty.",
        "Residents told to leave\n\nIt has rained on the hills for many days."
      })
  void whoHearsIsNotWhoSpeaks(String text) {
    assertThat(names(text)).isNotEmpty().containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court ruled that the hull was rusty.",
        "The court has told reporters that the hull was rusty.",
        "The court is telling reporters that the hull was rusty."
      })
  void whoRulesOrTellsSpeaks(String text) {
    assertThat(names(text)).containsOnly("court");
  }
}
