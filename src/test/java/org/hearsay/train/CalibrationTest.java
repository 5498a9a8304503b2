package org.hearsay.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.eval.Reliability;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void confidenceThatIsRightStaysAsItIs() {
    Calibration line =
        Calibration.fit(
            new Reliability(
                List.of(
                    new Reliability.Bin(1_000, 200, 0.2),
                    new Reliability.Bin(1_000, 500, 0.5),
                    new Reliability.Bin(1_000, 900, 0.9))));
    assertThat(line.slope()).isCloseTo(1, within(0.01));
    assertThat(line.shift()).isCloseTo(0, within(0.01));
  }

  @Test
  void overconfidenceIsTakenBack() {
    Calibration line =
        Calibration.fit(
            new Reliability(
                List.of(
                    new Reliability.Bin(1_000, 400, 0.5), new Reliability.Bin(1_000, 700, 0.95))));
    double before = Math.log(0.95 / 0.05);
    double after = 1 / (1 + Math.exp(-(line.slope() * before + line.shift())));
    assertThat(after).isCloseTo(0.7, within(0.01));
  }

  @Test
  void withoutRecordsNothingChanges() {
    Calibration line = Calibration.fit(new Reliability(List.of()));
    assertThat(line.slope()).isEqualTo(1);
    assertThat(line.shift()).isZero();
  }
}
