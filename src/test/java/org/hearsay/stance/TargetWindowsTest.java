package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.pieces.WordPieces;
import org.hearsay.stance.TargetWindows.Statement;
import org.junit.jupiter.api.Test;

class TargetWindowsTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "ann", "says", "bob", "and", "c", "##arl", "lie", ".", "a");
  private static final String TEXT = "Ann says Bob and Carl lie.";

  private static Statement statement() {
    return new Statement(
        new Span(0, TEXT.length()),
        List.of(new Span(9, 25)),
        List.of(new Span(4, 8)),
        List.of(new Span(0, 3)),
        List.of(List.of(new Span(9, 12)), List.of(new Span(17, 21))));
  }

  private static List<TargetWindow> windows(String text, int most, Statement statement) {
    return new TargetWindows(new WordPieces(VOCABULARY), most).of(text, statement);
  }

  @Test
  void everyPieceSaysWhatItIs() {
    TargetWindow window = windows(TEXT, 20, statement()).get(0);
    assertThat(window.pieces().pieces()).containsExactly(1, 3, 4, 5, 6, 7, 8, 9, 10, 2);
    assertThat(window.pieces().kinds()).containsExactly(0, 2, 4, 3, 1, 3, 3, 1, 0, 0);
    assertThat(window.pieces().words()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(window.targets()).isDeepEqualTo(new int[][] {{2}, {4, 5}});
    assertThat(window.spans()).hasSize(8).contains(new Span(17, 21), new Span(25, 26));
  }

  @Test
  void longStatementsAreCutAndWindowsWithoutATargetLeftOut() {
    List<TargetWindow> cut = windows(TEXT, 3, statement());
    assertThat(cut).hasSize(2);
    assertThat(cut.get(0).targets()).isDeepEqualTo(new int[][] {{2}, {}});
    assertThat(cut.get(1).targets()).isDeepEqualTo(new int[][] {{}, {1, 2}});
  }

  @Test
  void anyTextIsCut() {
    String text = "\uD83D\uDE00 \uD800 a\u0301\u0000\u200D" + "a".repeat(300) + " Bob";
    int bob = text.length() - 3;
    Span whole = new Span(0, text.length());
    Statement all =
        new Statement(
            whole,
            List.of(whole),
            List.of(),
            List.of(),
            List.of(List.of(new Span(bob, text.length()))));
    List<TargetWindow> windows = windows(text, 4, all);
    List<Span> named = new ArrayList<>();
    for (TargetWindow window : windows) {
      Arrays.stream(window.targets()[0]).forEach(piece -> named.add(window.spans().get(piece)));
    }
    assertThat(named).containsExactly(new Span(bob, text.length()));
  }
}
