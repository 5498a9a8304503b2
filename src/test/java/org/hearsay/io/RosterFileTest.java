package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.model.EntityType;
import org.hearsay.model.RosterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFileTest {
  private static final RosterEntry SAAR =
      new RosterEntry(
          "Liisa Saar",
          List.of("Saar", "L. Saar"),
          EntityType.PERSON,
          List.of("harbour master"),
          "Estonia",
          "Q1",
          Map.of("party", "Ice, and more"));

  @TempDir private Path folder;

  private List<RosterEntry> read(String name, String text) throws IOException {
    List<RosterEntry> entries = new ArrayList<>();
    new RosterFile("--roster", Files.writeString(folder.resolve(name), text)).read(entries::add);
    return entries;
  }

  @Test
  void csvWithColumnsInAnyOrder() throws IOException {
    String text =
        """
        \uFEFFparty,Wikidata,name,aliases,type,titles,country
        "Ice, and more",Q1,Liisa Saar,Saar | L. Saar,person,harbour master,Estonia

        ,,Tallinn,,,,
        """;
    assertThat(read("r.csv", text))
        .containsExactly(
            SAAR, new RosterEntry("Tallinn", List.of(), null, List.of(), null, null, Map.of()));
    assertThat(read("r.tsv", "name\tparty\nA B\tC\n"))
        .containsExactly(
            new RosterEntry("A B", List.of(), null, List.of(), null, null, Map.of("party", "C")));
  }

  @Test
  void jsonAsArrayOrLines() throws IOException {
    String entry =
        "{\"name\":\"Liisa Saar\",\"aliases\":[\"Saar\",\"L. Saar\"],\"type\":\"Person\","
            + "\"titles\":[\"harbour master\"],\"country\":\"Estonia\",\"wikidata\":\"Q1\","
            + "\"party\":\"Ice, and more\"}";
    String other = "{\"name\":\"X\",\"born\":1960,\"seat\":{\"a\":[1]},\"type\":null}";
    RosterEntry plain =
        new RosterEntry(
            "X",
            List.of(),
            null,
            List.of(),
            null,
            null,
            Map.of("born", "1960", "seat", "{\"a\":[1]}"));
    assertThat(read("r.json", "[" + entry + "," + other + "]")).containsExactly(SAAR, plain);
    assertThat(read("r.jsonl", entry + "\n" + other)).containsExactly(SAAR, plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "r.csv ! aliases,type\\nA,person ! row 1: there is no name",
        "r.csv ! name,type\\nA,person\\nB,robot ! row 3: type \"robot\" is none of person",
        "r.csv ! name,type\\n,person ! row 2: the name is empty",
        "r.csv ! name\\nA,person ! row 2: 2 cells under 1 columns",
        "r.csv ! name,name\\nA,B ! twice",
        "r.csv ! name,type\\n\"A ! is no CSV",
        "r.json ! [{\"name\":\"A\"},3] ! entry 2: it is no JSON object",
        "r.json ! [{\"name\":\"A\"},{\"type\":\"person\"}] ! entry 2: there is no name",
        "r.json ! [{\"name\":\"A\" ! is no JSON",
        "r.json ! {\"name\":\"A\",\"aliases\":[\"B\" ! is no JSON"
      })
  void whatIsWrongIsToldWithItsPlace(String name, String text, String message) {
    assertThatThrownBy(() -> read(name, text.replace("\\n", "\n")))
        .isInstanceOf(FileException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(message);
  }

  @Test
  void aMissingFileIsAnError() {
    RosterFile none = new RosterFile("--targets", folder.resolve("none.csv"));
    assertThatThrownBy(() -> none.read(entry -> {}))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("no such file")
        .hasMessageContaining("cannot read --targets");
    assertThatThrownBy(none::sha256).isInstanceOf(FileException.class);
  }
}
