package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.junit.jupiter.api.Test;

class UndertakingNounRuleTest {
  private static List<String> meant(String text) {
    Document document = TestEngines.ruled().process(Article.of("a", text));
    return document.resolution().entities().stream()
        .filter(entity -> entity.type() == EntityType.PROJECT)
        .map(Entity::mentions)
        .flatMap(List::stream)
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void theTunnelIsTheOneThatIsNamed() {
    assertThat(
            meant(
                "Work on the Harbour Tunnel began in May. Ann Lee said that the tunnel was a"
                    + " folly."))
        .containsExactly("Harbour Tunnel", "the tunnel");
  }

  @Test
  void ofTwoTunnelsItIsNotKnownWhichIsMeant() {
    assertThat(
            meant(
                "Work on the Harbour Tunnel and the Castle Tunnel began in May. Ann Lee said that"
                    + " the tunnel was a folly."))
        .containsExactly("Harbour Tunnel", "Castle Tunnel");
  }
}
