package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.model.EntityType;
import org.hearsay.model.RosterEntry;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static final RosterEntry FULL =
      new RosterEntry(
          "José Ibáñez-Roca",
          List.of("Pepe Ibanez", "J. Ibáñez"),
          EntityType.PERSON,
          List.of("minister", "poet"),
          "Spain",
          "Q5",
          Map.of("party", "Sea", "seat", "3"));

  private static RosterEntry entry(String name, String... aliases) {
    return new RosterEntry(name, List.of(aliases), null, List.of(), null, null, Map.of());
  }

  private static Roster roster(RosterEntry... entries) {
    Roster.Builder builder = new Roster.Builder();
    List.of(entries).forEach(builder::add);
    return builder.build();
  }

  @Test
  void anyNameFindsTheWholeEntry() {
    Roster roster = roster(entry("A"), FULL, entry("B"));
    for (String name :
        List.of("José Ibáñez-Roca", "JOSE IBANEZ ROCA", "Pepe  Ibáñez", "J Ibanez", "j. ibáñez")) {
      assertThat(roster.named(name, 9)).as(name).containsExactly(FULL);
    }
    assertThat(roster.named("José", 9)).isEmpty();
    assertThat(roster.named("", 9)).isEmpty();
    assertThat(roster.size()).isEqualTo(3);
  }

  @Test
  void entriesWithOneNameComeInTheirOrderUnlessTheyAreTooMany() {
    RosterEntry first = entry("Li Wei", "Li");
    RosterEntry second = entry("Li");
    Roster roster = roster(first, entry("Wei"), second);
    assertThat(roster.named("li", 2)).containsExactly(first, second);
    assertThat(roster.named("li", 1)).isEmpty();
  }

  @Test
  void aNameTwiceInOneEntryCountsOnce() {
    RosterEntry twice = entry("Li Wei", "LI WEI");
    assertThat(roster(twice).named("Li Wei", 1)).containsExactly(twice);
  }

  @Test
  void everyOneOfManyIsFound() {
    Roster.Builder builder = new Roster.Builder();
    for (int i = 0; i < 20_000; i++) {
      builder.add(entry("Person " + i, "P " + i));
    }
    Roster roster = builder.build();
    for (int i = 0; i < 20_000; i += 7) {
      assertThat(roster.named("p " + i, 3))
          .extracting(RosterEntry::name)
          .containsExactly("Person " + i);
    }
  }
}
