package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Random;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void plainTextKeepsItsOffsets() {
    CodePoints text = CodePoints.of("Tallinn, Estonia");
    assertThat(text.offsets(new Span(9, 16))).isEqualTo(new Offsets(9, 16));
    assertThat(text.slice(9, 16)).isEqualTo("Estonia");
  }

  @Test
  void everyCharacterOutsideTheBasicPlaneCountsOnce() {
    CodePoints text = CodePoints.of("🚢🚢 in 🇪🇪 ice");
    assertThat(text.length()).isEqualTo(12);
    assertThat(text.offsets(new Span(5, 7))).isEqualTo(new Offsets(3, 5));
    assertThat(text.slice(6, 8)).isEqualTo("🇪🇪");
  }

  @Test
  void offsetsAgreeWithThoseOfThePlatform() {
    Random random = new Random(7);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      made.append(random.nextInt(3) == 0 ? "😀" : "x");
    }
    String text = made.toString();
    CodePoints points = CodePoints.of(text);
    for (int start = 0, index = 0; start < points.length(); start++) {
      int next = text.offsetByCodePoints(index, 1);
      assertThat(points.offsets(new Span(index, next))).isEqualTo(new Offsets(start, start + 1));
      assertThat(points.slice(start, start + 1)).isEqualTo(text.substring(index, next));
      index = next;
    }
  }

  @Test
  void aSpanThatCutsACharacterInTwoIsRefused() {
    CodePoints text = CodePoints.of("a🚢b");
    assertThatIllegalStateException()
        .isThrownBy(() -> text.offsets(new Span(2, 4)))
        .withMessageContaining("index 2");
  }

  @Test
  void aSpanPastTheEndIsRefused() {
    CodePoints text = CodePoints.of("abc");
    assertThatIllegalStateException()
        .isThrownBy(() -> text.offsets(new Span(1, 4)))
        .withMessageContaining("index 4 is past the end of the text (3)");
  }
}
