package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.EntityType;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  /** Behind a verb the engine takes "Watch" for one, and sees no name there. */
  @Test
  void aNameOfSeveralWordsIsSeenAgainAndWhatSpeaksIsABody() {
    String text =
        "Shoreline Watch, a group of volunteers, accuses Greece of turning back boats. Hungary"
            + " regards Shoreline Watch as an enemy of the border.";
    Document document = TestEngines.ruled().process(Article.of("a", text));
    assertThat(document.resolution().entities())
        .filteredOn(entity -> entity.name().equals("Shoreline Watch"))
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.type()).isEqualTo(EntityType.ORGANIZATION);
              assertThat(entity.mentions().stream().map(span -> span.in(text)).toList())
                  .isEqualTo(List.of("Shoreline Watch", "Shoreline Watch"));
            });
  }
}
