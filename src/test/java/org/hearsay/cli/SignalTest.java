package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is asked to end does so at once, and goes on where it was. */
class SignalTest {
  private static final int ARTICLES = 400;

  @TempDir Path folder;

  /** A job in the background of a shell ignores Ctrl-C, and so does every process it starts. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseLong(line.substring(7).strip(), 16) & 1 << 1) != 0);
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143"})
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void whatIsDoneStaysAndNothingElse(String signal, int code)
      throws IOException, InterruptedException {
    assumeThat(signal.equals("INT") && ignoresInterrupts()).as("Ctrl-C is ignored here").isFalse();
    Path input = FakeArticles.write(folder.resolve("in.jsonl"), ARTICLES, FakeArticles::statement);
    FakeProgram program = new FakeProgram(input, folder.resolve("out"), 20_000);
    Process process = program.start();
    while (Files.notExists(program.out().resolve("parts").resolve("part-00001"))) {
      assertThat(process.isAlive()).as(Files.readString(program.words())).isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    List<ProcessHandle> workers = process.descendants().toList();
    assertThat(workers).isNotEmpty();
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
    assertThat(Files.readString(program.words()))
        .contains("interrupted; what is done stands in " + program.out());
    for (ProcessHandle worker : workers) {
      worker.onExit().join();
    }
    FakeProgram peaceful = new FakeProgram(input, folder.resolve("peaceful"), 0);
    peaceful.runLocally();
    assertThat(program.runLocally()).isZero();
    assertThat(program.out().resolve("records.jsonl"))
        .hasSameBinaryContentAs(peaceful.out().resolve("records.jsonl"));
  }
}
