package org.hearsay.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "[CLS]", "[SEP]", "un", "##able", "##a", "cafe", "-", "'", "s", "believ");
  private final WordPieces pieces = new WordPieces(VOCABULARY);

  private List<String> cut(String word) {
    return Arrays.stream(pieces.of(word)).mapToObj(VOCABULARY::get).toList();
  }

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(cut("unable")).containsExactly("un", "##able");
    assertThat(cut("Una")).containsExactly("un", "##a");
  }

  @Test
  void lettersLoseCaseAndAccents() {
    assertThat(cut("CAFÉ")).containsExactly("cafe");
  }

  @Test
  void marksStandApart() {
    assertThat(cut("cafe's")).containsExactly("cafe", "'", "s");
    assertThat(cut("-cafe-")).containsExactly("-", "cafe", "-");
  }

  @Test
  void whatHasNoPiecesIsUnknown() {
    assertThat(cut("unbelievable")).containsExactly("[UNK]");
    assertThat(cut("😀")).containsExactly("[UNK]");
    assertThat(cut(" ")).containsExactly("[UNK]");
    assertThat(cut("s".repeat(200))).containsExactly("[UNK]");
  }

  @Test
  void aWordNeverHasMoreThanTwelvePieces() {
    assertThat(pieces.of("-".repeat(100_000))).hasSize(12);
    assertThat(pieces.of("s-".repeat(50_000))).hasSize(12);
  }

  @Test
  void aVocabularyNeedsItsSpecialPieces() {
    assertThatThrownBy(() -> new WordPieces(List.of("a", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }
}
