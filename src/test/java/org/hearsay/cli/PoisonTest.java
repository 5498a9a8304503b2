package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hearsay.batch.FakeLayers;
import org.hearsay.io.JsonFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Articles that do the worst: each is rejected with its reason, and all others are written. */
class PoisonTest {
  private static final int ARTICLES = Boolean.getBoolean("hearsay.full") ? 1000 : 100;

  @TempDir Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void oneInTenIsPoisonedAndTheOthersDoNotSuffer() throws IOException, InterruptedException {
    Path input = FakeArticles.write(folder.resolve("in.jsonl"), ARTICLES, PoisonTest::text);
    FakeProgram program = new FakeProgram(input, folder.resolve("out"), 100);
    Process process = program.start();
    assertThat(process.waitFor())
        .as(Files.readString(program.words()))
        .isEqualTo(ExitCode.REJECTED);
    assertThat(Files.readAllLines(program.out().resolve("articles.jsonl")))
        .hasSize(ARTICLES - ARTICLES / 10);
    Map<String, Integer> codes = new TreeMap<>();
    for (String line : Files.readAllLines(program.out().resolve("rejects.jsonl"))) {
      JsonNode reject = JsonFiles.parse(line);
      codes.merge(reject.get("code").asText(), 1, Integer::sum);
      assertThat(reject.get("stage").asText()).isEqualTo("analysis");
      assertThat(reject.get("origin").asText()).startsWith(input + ":");
      // The deadline is a second, and whoever passes it is ended within five more.
      assertThat(reject.get("elapsed_seconds").asLong()).isBetween(0L, 6L);
    }
    int each = ARTICLES / 50;
    assertThat(codes)
        .isEqualTo(
            Map.of(
                "deadline", each,
                "out-of-memory", each,
                "stack-overflow", each,
                "worker-crashed", 2 * each));
    assertThat(hasCrashFiles(Path.of(""))).isFalse();
  }

  private static String text(int number) {
    return number % 10 == 3
        ? FakeLayers.POISONS.get(number / 10 % FakeLayers.POISONS.size())
        : FakeArticles.statement(number);
  }

  private static boolean hasCrashFiles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("hs_err"));
    }
  }
}
