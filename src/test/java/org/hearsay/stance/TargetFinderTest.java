package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Span;
import org.hearsay.model.Target;
import org.junit.jupiter.api.Test;

class TargetFinderTest {
  /** The targets of what Ann says, out of some bodies that it names. */
  private static List<String> targets(String said, String... bodies) {
    Stream<Entity> ann = Stream.of(entity("e1", 0, "Ann"));
    Stream<Entity> others =
        Arrays.stream(bodies)
            .map(body -> entity(body, AnnSays.BEFORE.length() + said.indexOf(body), body));
    Document document = AnnSays.of(said, AnnSays.SAYS, Stream.concat(ann, others).toList());
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
