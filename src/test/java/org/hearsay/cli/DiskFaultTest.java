package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.io.Disk;
import org.hearsay.io.FileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each operation on the disk fails once: the run says where, and goes on when the disk is well. */
class DiskFaultTest {
  private static final int ARTICLES = Boolean.getBoolean("hearsay.full") ? 400 : 90;
  private static final List<String> FILES =
      List.of("articles.jsonl", "rejects.jsonl", "records.jsonl");

  @TempDir Path folder;

  @Test
  void everyOperationOfANewRunMayFail() throws IOException {
    FakeProgram peaceful = program("peaceful", "new");
    peaceful.runLocally();
    int failed = 0;
    for (int n = 1; fails(program("out-" + n, "new"), n, false); n++) {
      failed++;
      FakeProgram program = program("out-" + n, "new");
      program.runLocally();
      assertSame(program.out(), peaceful.out());
    }
    assertThat(failed).isGreaterThan(40);
  }

  @Test
  void whatAnEarlierRunWroteStaysUntilAllOfTheNewIsThere() throws IOException {
    FakeProgram peaceful = program("peaceful", "new");
    peaceful.runLocally();
    FakeProgram before = program("before", "old");
    before.runLocally();
    int failed = 0;
    for (int n = 1; ; n++) {
      program("out-" + n, "old").runLocally();
      FakeProgram program = program("out-" + n, "new");
      if (!fails(program, n, true)) {
        break;
      }
      failed++;
      if (Files.exists(program.out().resolve("run.json"))) {
        String records = Files.readString(program.out().resolve("records.jsonl"));
        Path whole = records.contains("old") ? before.out() : peaceful.out();
        assertSame(program.out(), whole);
      }
      program.runLocally(Disk.REAL, true);
      assertSame(program.out(), peaceful.out());
    }
    assertThat(failed).isGreaterThan(40);
  }

  private FakeProgram program(String out, String word) throws IOException {
    Path input =
        FakeArticles.write(
            folder.resolve(word + ".jsonl"),
            ARTICLES,
            i -> i % 30 == 7 ? "FAULT" : FakeArticles.statement(i) + " " + word);
    return new FakeProgram(input, folder.resolve(out), 0);
  }

  private static boolean fails(FakeProgram program, int operation, boolean restart) {
    FailingDisk disk = new FailingDisk(operation);
    try {
      program.runLocally(disk, restart);
    } catch (FileException e) {
      assertThat(e).hasMessageContaining(program.out().toString()).hasMessageContaining("No space");
      assertThat(disk.failed()).isTrue();
      return true;
    }
    assertThat(disk.failed()).isFalse();
    return false;
  }

  private static void assertSame(Path out, Path expected) {
    for (String file : FILES) {
      assertThat(out.resolve(file)).hasSameBinaryContentAs(expected.resolve(file));
    }
  }
}
