package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatelinesTest {
  private static int length(String text) {
    return new Datelines(TestReading.of(text).reading().words()).tokens().cardinality();
  }

  @Test
  void aPlaceAndADashOpenAReport() {
    assertThat(length("OSLO — Two ships sank.")).isEqualTo(1);
    assertThat(length("OSLO (Wire) — Two ships sank.")).isEqualTo(4);
    assertThat(length("OSLO, Nov 3 (Wire) - Two ships sank.")).isEqualTo(7);
    assertThat(length("OSLO/BERGEN - Two ships sank.")).isBetween(1, 3);
  }

  @Test
  void capitalsAloneDoNot() {
    assertThat(length("ANN LEE said two ships sank.")).isZero();
    assertThat(length("NATO — the alliance — is old.")).isZero();
    assertThat(length("AL-NOOR said two ships sank.")).isZero();
    assertThat(length("NATO-led troops - Two of them - came.")).isZero();
    assertThat(length("STONE: Two ships sank.")).isZero();
    assertThat(length("Oslo — Two ships sank.")).isZero();
  }

  @Test
  void nothingIsNamedThere() {
    assertThat(TestReading.of("MOSCOW (AP) — Two ships sank.").reading().names().all()).isEmpty();
  }
}
