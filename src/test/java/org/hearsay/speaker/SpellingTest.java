package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "grabovetsky, hrabovetsky",
    "akhmetov, ahmetov",
    "beck, bek",
    "qadir, kadir",
    "wasilev, vasilev",
    "yulija, iuliia",
    "mahmoud, mahmud",
    "do-yun, doyun",
    "o'neil, oneil",
    "hussein, husein"
  })
  void lettersThatStandForEachOtherFoldAlike(String one, String other) {
    assertThat(Spelling.folded(one)).isEqualTo(Spelling.folded(other));
  }

  @Test
  void lettersThatTellNamesApartAreKept() {
    assertThat(Spelling.folded("petrov")).isEqualTo("petrov");
    assertThat(Spelling.folded("cole")).isNotEqualTo(Spelling.folded("kole"));
    assertThat(Spelling.folded("bator")).isNotEqualTo(Spelling.folded("pator"));
    assertThat(Spelling.folded("'")).isEmpty();
  }

  @Test
  void shortWordsAreNotFoldedTogether() {
    assertThat(Spelling.nearPlain("hall", "gall")).isFalse();
    assertThat(Spelling.nearPlain("halle", "galle")).isTrue();
  }

  @Test
  void aLongWordMayHaveASlipAndAVeryLongOneTwo() {
    assertThat(Spelling.nearPlain("walker", "wakker")).isTrue();
    assertThat(Spelling.nearPlain("walker", "wamker")).isTrue();
    assertThat(Spelling.nearPlain("walker", "wammer")).isFalse();
    assertThat(Spelling.nearPlain("walker", "talker")).isFalse();
    assertThat(Spelling.nearPlain("brzozowska", "brzosofska")).isTrue();
  }

  @Test
  void plainWordsHaveNeitherAccentsNorEnding() {
    assertThat(Spelling.plain("Ibáñez’s")).isEqualTo("ibanez");
    assertThat(Spelling.same("IŞIK", "Işık")).isTrue();
  }
}
