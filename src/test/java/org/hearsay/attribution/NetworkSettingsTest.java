package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSettingsTest {
  private static final List<String> GOOD =
      List.of(
          "# a note",
          "transitions" + "\t0.5".repeat(WordScores.TAGS * WordScores.TAGS),
          "starts" + "\t0.25".repeat(WordScores.TAGS),
          "inner_transitions" + "\t0.125".repeat(WordScores.TAGS * WordScores.TAGS),
          "inner_starts" + "\t-0.25".repeat(WordScores.TAGS),
          "no_cue\t-1",
          "no_source\t1",
          "window\t192",
          "slope\t0.5",
          "shift\t0");

  @Test
  void whatIsWrittenIsReadAgain() {
    NetworkSettings settings = NetworkSettings.parse(GOOD);
    assertThat(settings.window()).isEqualTo(192);
    assertThat(NetworkSettings.parse(settings.lines()).lines()).isEqualTo(settings.lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no_cue\t-1\t2",
        "slope\tNaN",
        "shift\tInfinity",
        "window\t0",
        "window\t-3",
        "window\tx"
      })
  void otherNumbersAreRefused(String line) {
    String name = line.substring(0, line.indexOf('\t') + 1);
    List<String> lines = new ArrayList<>(GOOD);
    lines.replaceAll(good -> good.startsWith(name) ? line : good);
    assertThatIllegalArgumentException().isThrownBy(() -> NetworkSettings.parse(lines));
  }

  @Test
  void aSettingThatStandsTwiceIsRefused() {
    List<String> lines = new ArrayList<>(GOOD);
    lines.add("window\t64");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkSettings.parse(lines))
        .withMessageContaining("two settings window");
  }
}
