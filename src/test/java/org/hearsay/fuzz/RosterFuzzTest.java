package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.io.FileException;
import org.hearsay.io.RosterFile;
import org.hearsay.model.RosterEntry;
import org.hearsay.speaker.Roster;
import org.hearsay.stance.TargetList;

/** A list of names in any format is read, or refused in one line. */
class RosterFuzzTest {
  private static final FuzzFolder FOLDER = new FuzzFolder("roster");

  @FuzzTest
  void readsOrRefusesAnything(byte[] data) {
    String extension =
        switch (FuzzFolder.kind(data)) {
          case 'c' -> ".csv";
          case 't' -> ".tsv";
          case 'j' -> ".json";
          default -> ".jsonl";
        };
    Path file = FOLDER.write("r" + extension, FuzzFolder.rest(data));
    List<RosterEntry> entries = new ArrayList<>();
    try {
      new RosterFile("--roster", file).read(entries::add);
    } catch (FileException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n").hasSizeLessThan(4_000);
    }
    assertThat(entries).allMatch(entry -> !entry.name().isBlank());
    Roster.Builder roster = new Roster.Builder();
    entries.forEach(roster::add);
    assertThat(roster.build()).isNotNull();
    assertThat(targets(entries)).isNotNull();
  }

  private static TargetList targets(List<RosterEntry> entries) {
    try {
      return new TargetList(entries);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("two targets are called ");
      return TargetList.NONE;
    }
  }
}
