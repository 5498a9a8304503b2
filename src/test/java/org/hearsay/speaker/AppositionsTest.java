package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AppositionsTest {
  /** What is said of a name, each with how it stands to it. */
  private static List<String> said(String text, String name) {
    TestReading article = TestReading.of(text);
    Words words = article.reading().words();
    return new Appositions(words)
        .of(article.mention(name).range()).stream()
            .map(said -> said.way() + " " + words.word(said.noun()))
            .toList();
  }

  @Test
  void aNounMayStandBeforeAName() {
    assertThat(said("It sued the lender Arvika.", "Arvika")).containsExactly("BEFORE lender");
    assertThat(said("The vendor, Camden, was late.", "Camden"))
        .containsExactly("BEFORE_COMMA vendor");
  }

  @Test
  void aPhraseMayStandBehindIt() {
    assertThat(said("Pellgate, a letting company in Leeds, was late.", "Pellgate"))
        .containsExactly("BEHIND_COMMA company");
    assertThat(said("Northwave is a small utility.", "Northwave"))
        .containsExactly("EQUATED utility");
  }

  @Test
  void severalMayBeSaidAtOnce() {
    assertThat(said("The lender Arvika, a bank in Cork, was late.", "Arvika"))
        .containsExactly("BEFORE lender", "BEHIND_COMMA bank");
  }

  @Test
  void aNameAloneIsNotCalledAnything() {
    assertThat(said("Northwave sells water.", "Northwave")).isEmpty();
  }
}
