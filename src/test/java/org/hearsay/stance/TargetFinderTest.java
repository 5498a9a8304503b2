package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Resolution;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Target;
import org.junit.jupiter.api.Test;

class TargetFinderTest {
  private static final String BEFORE = "Ann says ";

  /** The targets of what Ann says, out of some bodies that it names. */
  private static List<String> targets(String said, String... bodies) {
    String text = BEFORE + said;
    Attribution attribution =
        new Attribution(
            Attribution.Kind.INDIRECT,
            new Source(List.of(new Span(0, 3)), Source.Form.NAME),
            new Cue(List.of(new Span(4, 8)), "say", Cue.Type.ASSERT, false),
            List.of(new Span(BEFORE.length(), text.length())),
            null,
            null,
            Set.of(),
            1);
    Stream<Entity> entities =
        Arrays.stream(bodies).map(body -> entity(body, text.indexOf(body), body));
    Speaker speaker =
        new Speaker(
            "Ann",
            "Ann",
            Speaker.Type.PERSON,
            Speaker.Status.RESOLVED,
            1,
            List.of(new Speaker.Reason("name", new Span(0, 3))),
            List.of());
    Document document =
        Document.of(Article.of("a", text))
            .withAttributions(List.of(attribution))
            .withResolution(
                new Resolution(
                    Stream.concat(Stream.of(entity("Ann", 0, "Ann")), entities).toList(),
                    List.of(speaker)));
    return new TargetFinder(document, TargetList.NONE).of(0).stream().map(Target::name).toList();
  }

  private static Entity entity(String id, int at, String name) {
    return new Entity(
        id, name, EntityType.ORGANIZATION, List.of(new Span(at, at + name.length())), List.of());
  }

  @Test
  void aNameInsideALongerOneIsNoTarget() {
    assertThat(targets("the Georgian Hope party lies", "Georgian Hope party", "Georgian"))
        .containsExactly("Georgian Hope party");
    assertThat(targets("the Lumo army fled", "Lumo army", "Lumo"))
        .containsExactlyInAnyOrder("Lumo army", "Lumo");
  }
}
