package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Resolution;
import org.hearsay.model.RosterEntry;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class RosterResolverTest {
  private static final Document DOCUMENT = Document.of(Article.of("a", "text"));

  private final List<Entity> entities = new ArrayList<>();
  private final Roster.Builder roster = new Roster.Builder();

  private void entity(String name, EntityType type, String title, String... aliases) {
    Span place = new Span(entities.size() * 10, entities.size() * 10 + 5);
    entities.add(
        new Entity(
            "e" + (entities.size() + 1),
            name,
            type,
            List.of(place),
            List.of(aliases),
            new Entity.Profile(
                title == null ? List.of() : List.of(new Entity.Phrase(title, place)),
                List.of(),
                List.of()),
            null));
  }

  private RosterEntry listed(
      String name, EntityType type, String title, String country, String... aliases) {
    List<String> titles = title == null ? List.of() : List.of(title);
    RosterEntry entry =
        new RosterEntry(name, List.of(aliases), type, titles, country, null, Map.of());
    roster.add(entry);
    return entry;
  }

  private Resolution resolve() {
    List<Speaker> speakers =
        entities.stream()
            .map(
                e ->
                    new Speaker(
                        e.id(),
                        e.name(),
                        Speaker.Type.PERSON,
                        Speaker.Status.RESOLVED,
                        0.5,
                        List.of(new Speaker.Reason("name", e.mentions().get(0))),
                        List.of(new Speaker.Alternative(e.id(), e.name(), 0.1))))
            .toList();
    return new RosterResolver(d -> new Resolution(entities, speakers), roster.build())
        .resolve(DOCUMENT);
  }

  @Test
  void theListDecidesTheSpelling() {
    entity("Mukhtar Ablyazow", EntityType.PERSON, null, "Ablyazow");
    RosterEntry entry =
        listed("Mukhtar Ablyazov", EntityType.PERSON, null, null, "Mukhtar Ablyazow");
    Resolution resolution = resolve();
    Entity found = resolution.entities().get(0);
    assertThat(found.name()).isEqualTo("Mukhtar Ablyazov");
    assertThat(found.aliases()).containsExactly("Mukhtar Ablyazow", "Ablyazow");
    assertThat(found.roster()).isEqualTo(entry);
    Speaker speaker = resolution.speakers().get(0);
    assertThat(speaker.name()).isEqualTo("Mukhtar Ablyazov");
    assertThat(speaker.alternatives())
        .containsExactly(new Speaker.Alternative("e1", "Mukhtar Ablyazov", 0.1));
    assertThat(speaker.because())
        .extracting(Speaker.Reason::rule)
        .containsExactly("name", "roster");
  }

  @Test
  void twoNamesOfOneEntryBecomeOneEntity() {
    entity("Downing Street", EntityType.LOCATION, null);
    entity("Ann Lee", EntityType.PERSON, null);
    entity("British government", EntityType.ORGANIZATION, null);
    listed(
        "UK Government",
        EntityType.ORGANIZATION,
        null,
        null,
        "Downing Street",
        "British Government");
    Resolution resolution = resolve();
    assertThat(resolution.entities()).extracting(Entity::id).containsExactly("e1", "e2");
    Entity government = resolution.entities().get(0);
    assertThat(government.name()).isEqualTo("UK Government");
    assertThat(government.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(government.mentions()).hasSize(2);
    assertThat(resolution.speakers()).extracting(Speaker::entity).containsExactly("e1", "e2", "e1");
    assertThat(resolution.speakers())
        .extracting(Speaker::name)
        .containsExactly("UK Government", "Ann Lee", "UK Government");
  }

  @Test
  void aPersonsFamilyNameAloneIsNotLookedUpWhereThereIsAFullName() {
    entity("Ann Lee", EntityType.PERSON, null, "Lee");
    listed("Robert Lee", EntityType.PERSON, null, null, "Lee");
    assertThat(resolve().entities().get(0).roster()).isNull();
  }

  @Test
  void middleNamesAreLeftOutWhereTheListHasNone() {
    entity("Ann Mary B. Lee", EntityType.PERSON, null);
    listed("Ann Lee", EntityType.PERSON, null, null);
    assertThat(resolve().entities().get(0).name()).isEqualTo("Ann Lee");
  }

  @Test
  void personsAreNotPlaces() {
    entity("Paris", EntityType.LOCATION, null);
    listed("Paris", EntityType.PERSON, null, null);
    assertThat(resolve().entities().get(0).roster()).isNull();
  }

  @Test
  void titlesAndCountriesTellNamesakesApart() {
    entity("Li Wei", EntityType.PERSON, "trade minister");
    entity("Kim Min", EntityType.PERSON, null);
    entity("Korea", EntityType.COUNTRY, null);
    listed("Li Wei", EntityType.PERSON, "singer", null);
    RosterEntry minister = listed("Li Wei", EntityType.PERSON, "minister of trade", null);
    listed("Kim Min", EntityType.PERSON, null, "China");
    RosterEntry korean = listed("Kim Min", EntityType.PERSON, null, "Korea");
    assertThat(resolve().entities())
        .extracting(Entity::roster)
        .containsExactly(minister, korean, null);
  }

  @Test
  void namesakesThatNothingTellsApartAreNotTaken() {
    entity("Li Wei", EntityType.PERSON, "trade minister");
    listed("Li Wei", EntityType.PERSON, "trade unionist", null);
    listed("Li Wei", EntityType.PERSON, "trade lawyer", null);
    assertThat(resolve().entities().get(0).roster()).isNull();
  }
}
