package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RunTimesTest {
  private static final Instant NOON = Instant.parse("2026-03-29T12:00:00Z");

  @Test
  void aClockThatIsPutBackMakesNoTimeNegative() {
    assertThat(RunTimes.seconds(NOON, NOON.minusSeconds(3_600))).isZero();
    assertThat(RunTimes.seconds(NOON, NOON.plusMillis(1_500))).isEqualTo(1.5);
  }
}
