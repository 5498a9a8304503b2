package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Of many runs that start at once in one folder exactly one goes on. */
class RacingStartsTest {
  private static final int STARTS = Boolean.getBoolean("hearsay.full") ? 50 : 10;
  private static final int ARTICLES = 4_000;
  private static final int MICROS = 50_000;

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void exactlyOneWins() throws IOException, InterruptedException {
    Path input = FakeArticles.write(folder.resolve("in.jsonl"), ARTICLES, FakeArticles::statement);
    FakeProgram program = new FakeProgram(input, folder.resolve("out"), MICROS);
    List<Process> processes = new ArrayList<>();
    try {
      for (int i = 0; i < STARTS; i++) {
        processes.add(program.start());
      }
      while (processes.stream().filter(Process::isAlive).count() > 1) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      List<Process> ended = processes.stream().filter(process -> !process.isAlive()).toList();
      assertThat(ended).hasSize(STARTS - 1);
      assertThat(ended)
          .as(Files.readString(program.words()))
          .allMatch(process -> process.exitValue() == ExitCode.IN_USE);
      assertThat(Files.readString(program.words())).contains("is in use by process");
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
  }
}
