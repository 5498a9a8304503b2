package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.EntityType;
import org.junit.jupiter.api.Test;

class FamilyNamesTest {
  private final FamilyNames families = new FamilyNames();

  private static Name name(String text) {
    return new Name(new Range(0, 1), text, EntityType.PERSON, null);
  }

  private static Cluster person(String text) {
    Cluster person = new Cluster(EntityType.PERSON);
    person.add(name(text), Gender.UNKNOWN);
    return person;
  }

  @Test
  void theLastWordIsTheFamilyNameBeItMisspelt() {
    Cluster alice = person("Alice Walker");
    assertThat(families.isOf("walker", alice)).isTrue();
    assertThat(families.isOf("wallker", alice)).isTrue();
    assertThat(families.isOf("alice", alice)).isFalse();
  }

  @Test
  void aPluralIsThatOfAFamilyNameThatSomebodyHas() {
    List<Cluster> persons = List.of(person("Pieter Jansen"), person("Alice Walker"));
    assertThat(families.isPlural("walkers", persons)).isTrue();
    assertThat(families.isPlural("walker", persons)).isFalse();
    assertThat(families.isPlural("pieters", persons)).isFalse();
    assertThat(families.isPlural("s", persons)).isFalse();
  }

  @Test
  void partsArePlainAndNeverEmpty() {
    assertThat(families.parts(name("José 's"))).containsExactly("jose", "'s");
  }

  @Test
  void aFamilyNameThatEndsLikeAPluralIsNone() {
    assertThat(families.isPlural("sanders", List.of(person("Mary Sanders")))).isFalse();
    assertThat(families.isPlural("sanders", List.of(person("Mary Sander")))).isTrue();
  }
}
