package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.GoldenCases;
import org.hearsay.GoldenCases.GoldenCase;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden cases of speakers: lines {@code words of the content => type: name}, and {@code name |
 * titles | affiliations | aliases | places} with lists that commas divide, the last only where
 * there are places.
 */
class SpeakerGoldenTest {
  @TestFactory
  Stream<DynamicTest> everySpeakerIsNamed() throws IOException {
    List<GoldenCase> cases = GoldenCases.read("speaker");
    assertThat(cases).hasSizeGreaterThan(15);
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(GoldenCase golden) {
    Document document = TestEngines.ruled().process(Article.of("case", golden.text()));
    for (String line : golden.expected()) {
      if (line.contains("=>")) {
        String[] sides = line.split(" => ", -1);
        assertThat(speakerOf(document, sides[0])).as(line).isEqualTo(sides[1]);
      } else {
        assertThat(document.resolution().entities()).extracting(e -> describe(e)).contains(line);
      }
    }
  }

  private static String speakerOf(Document document, String words) {
    for (int i = 0; i < document.attributions().size(); i++) {
      boolean match =
          document.attributions().get(i).content().stream()
              .anyMatch(span -> span.in(document.text()).contains(words));
      if (match) {
        Speaker speaker = document.resolution().speakers().get(i);
        String type =
            speaker.type() == null ? "unresolved" : speaker.type().name().toLowerCase(Locale.ROOT);
        return type + ": " + speaker.name();
      }
    }
    return "no attribution holds " + words;
  }

  private static String describe(Entity entity) {
    String aliases = String.join(", ", entity.aliases());
    Entity.Profile profile = entity.profile();
    String places = profile.places().isEmpty() ? "" : " | " + join(profile.places());
    return String.join(
            " | ",
            entity.name(),
            join(profile.titles()),
            join(profile.affiliations()),
            aliases + places)
        .strip();
  }

  private static String join(List<Entity.Phrase> phrases) {
    return String.join(", ", phrases.stream().map(Entity.Phrase::text).toList());
  }
}
