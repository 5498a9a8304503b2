package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The memory of a run does not grow with the number of its articles. */
class ConstantMemoryTest {
  private static final int ARTICLES = Boolean.getBoolean("hearsay.full") ? 100_000 : 5_000;

  @TempDir Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void aRunOfManyArticlesNeedsNoMoreMemoryAtItsEnd() throws IOException, InterruptedException {
    Path input = FakeArticles.write(folder.resolve("in.jsonl"), ARTICLES, FakeArticles::statement);
    FakeProgram program = new FakeProgram(input, folder.resolve("out"), 0);
    Process process = program.start("-Xmx256m", "-Dmeasured=" + ARTICLES);
    assertThat(process.waitFor()).as(Files.readString(program.words())).isZero();
    List<String> words = Files.readAllLines(program.words());
    assertThat(words).hasSize(2);
    double early = Long.parseLong(words.get(0));
    double late = Long.parseLong(words.get(1));
    assertThat(late).as("%s bytes after a tenth", words.get(0)).isLessThanOrEqualTo(1.1 * early);
    try (var lines = Files.lines(program.out().resolve("articles.jsonl"))) {
      assertThat(lines.count()).isEqualTo(ARTICLES);
    }
  }
}
