package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hearsay.io.JsonFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run whose processes are killed at any moment, also while it recovers from the kill before,
 * comes to the same bytes as one that was left in peace.
 */
class KillTest {
  private static final boolean FULL = Boolean.getBoolean("hearsay.full");
  private static final int KILLS = FULL ? 1000 : 25;
  private static final int REAL_KILLS = 50;
  private static final int KILLED = 137;
  private static final int ARTICLES = 600;
  private static final int MICROS = 4_000;
  private static final List<String> FILES =
      List.of("records.jsonl", "articles.jsonl", "rejects.jsonl");

  @TempDir Path folder;

  /** Starts a run in a folder, with everything it prints in a file beside it. */
  @FunctionalInterface
  private interface Starter {
    Process start(Path out) throws IOException;
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.MINUTES)
  void killsAtAnyMomentLoseNothingAndRepeatNothing() throws IOException, InterruptedException {
    Path input = FakeArticles.write(folder.resolve("in.jsonl"), ARTICLES, KillTest::text);
    FakeProgram peaceful = new FakeProgram(input, folder.resolve("peaceful"), 0);
    assertThat(peaceful.runLocally()).isEqualTo(ExitCode.REJECTED);
    killAndCompare(out -> new FakeProgram(input, out, MICROS).start(), KILLS, 950, peaceful.out());
    Set<String> ids = new HashSet<>();
    for (String line : Files.readAllLines(peaceful.out().resolve("articles.jsonl"))) {
      assertThat(ids.add(JsonFiles.parse(line).at("/article/id").asText())).isTrue();
    }
    assertThat(ids).hasSize(ARTICLES - ARTICLES / 100);
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.MINUTES)
  void soItIsWithTheRealModels() throws IOException, InterruptedException {
    assumeTrue(FULL, "fifty starts of the real engines take some ten minutes");
    Path peaceful = folder.resolve("peaceful");
    assertThat(real(peaceful).waitFor()).isEqualTo(ExitCode.CLEAN);
    killAndCompare(KillTest::real, REAL_KILLS, 12_000, peaceful);
  }

  private static Process real(Path out) throws IOException {
    List<String> command = new ArrayList<>(WorkerOptions.jvm("512m"));
    command.remove("-XX:+SuppressFatalErrorMessage");
    command.addAll(List.of(Main.class.getName(), "extract", "corpus", "--shard", "3"));
    command.addAll(List.of("--out", out.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(out.resolveSibling(out.getFileName() + ".txt").toFile());
    builder.environment().putAll(WorkerOptions.environment());
    return builder.start();
  }

  private void killAndCompare(Starter starter, int most, int millis, Path peaceful)
      throws IOException, InterruptedException {
    Random random = new Random(7);
    int kills = 0;
    for (int run = 0; kills < most; run++) {
      Path out = folder.resolve("killed-" + run);
      kills += runKilled(starter, out, random, most - kills, millis);
      for (String file : FILES) {
        assertThat(out.resolve(file))
            .as("seed 7, run %d", run)
            .hasSameBinaryContentAs(peaceful.resolve(file));
      }
      assertThat(names(out)).isEqualTo(names(peaceful));
    }
  }

  private static String text(int number) {
    return number % 100 == 50 ? "REFUSED" : FakeArticles.statement(number);
  }

  /** Starts it again until it comes to its end; returns how many processes were killed. */
  private static int runKilled(Starter starter, Path out, Random random, int most, int millis)
      throws IOException, InterruptedException {
    int kills = 0;
    while (true) {
      Process process = starter.start(out);
      while (kills < most && !process.waitFor(50 + random.nextInt(millis), TimeUnit.MILLISECONDS)) {
        List<ProcessHandle> workers = process.descendants().toList();
        if (workers.isEmpty() || random.nextInt(3) == 0) {
          process.destroyForcibly();
        } else {
          workers.get(random.nextInt(workers.size())).destroyForcibly();
        }
        kills++;
      }
      int code = process.waitFor();
      if (code == ExitCode.REJECTED || code == ExitCode.CLEAN) {
        return kills;
      }
      assertThat(code)
          .as(Files.readString(out.resolveSibling(out.getFileName() + ".txt")))
          .isEqualTo(KILLED);
    }
  }

  private static List<String> names(Path out) throws IOException {
    try (var files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
