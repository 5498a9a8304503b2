package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.hearsay.batch.Tally;
import org.hearsay.io.JsonFiles;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Progress progress(boolean terminal, ProgressForm form) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Progress(
        new Console(
            new ByteArrayInputStream(new byte[0]),
            stream,
            stream,
            new Terminal(false, terminal, 100)),
        form);
  }

  private static Tally tally(long written, long words) {
    return new Tally(written, 0, 0, 0, words, 0, 0, Map.of(), Map.of(), Map.of(), Map.of());
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void jsonIsWholeAlsoBeforeAnythingIsKnown() {
    Progress progress = progress(false, ProgressForm.json);
    progress.begin(done -> OptionalDouble.empty(), Tally.NONE);
    progress.at(Tally.NONE);
    JsonNode line = JsonFiles.parse(said());
    assertThat(line.get("seconds_left").isNull()).isTrue();
    assertThat(line.get("share_read").isNull()).isTrue();
    assertThat(line.get("finished").asBoolean()).isFalse();
    assertThat(line.get("workers_alive").asInt()).isZero();
  }

  @Test
  void aTerminalGetsALineThatIsDrawnAnewAndClearedAtTheEnd() {
    Progress progress = progress(true, ProgressForm.auto);
    progress.begin(OptionalInt.of(4));
    progress.at(tally(1, 500));
    assertThat(said()).contains("\r\u001B[K1 article (25 %)", "words/s", "0 rejected", "left");
    progress.end();
    assertThat(said()).endsWith("\r\u001B[K");
  }

  @Test
  void aPipeGetsNothing() {
    Progress progress = progress(false, ProgressForm.auto);
    progress.loading();
    progress.begin(OptionalInt.of(4));
    progress.at(tally(1, 500));
    progress.end();
    assertThat(said()).isEmpty();
  }

  @Test
  void timeLeftComesFromWhatThisStartHasDone() {
    Pace pace = new Pace(tally(100, 0), tally(150, 9_000), 10, OptionalDouble.of(0.3), 0.2);
    assertThat(pace.articles()).isEqualTo(5);
    assertThat(pace.words()).isEqualTo(900);
    assertThat(pace.left().orElseThrow()).isCloseTo(70, offset(1e-6));
    assertThat(new Pace(tally(1, 0), tally(1, 0), 10, OptionalDouble.of(0.3), 0.3).left())
        .isEmpty();
  }
}
