package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void linesAreKeptInATextAndNowhereElse() {
    assertThat(Printable.of('\n')).isEqualTo('\n');
    assertThat(Printable.of('\u001B')).isEqualTo('\uFFFD');
    assertThat(Printable.line("a\nb\tc\rd\u0007e")).isEqualTo("a b c d\uFFFDe");
  }

  @Test
  void nothingTurnsTheDirectionOfWriting() {
    assertThat(Printable.line("a\u202Eb\u2067c\u2069d\u00ADe"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\u00ADe");
  }
}
