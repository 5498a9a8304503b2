package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken gold gives one line that says where and what, never a stack trace or a wrong score. */
class BrokenGoldTest {
  @TempDir Path folder;

  static Stream<BrokenGold> kinds() {
    return Stream.of(BrokenJson.all(), BrokenStandoff.all(), BrokenSentences.all())
        .flatMap(stream -> stream);
  }

  private static ProgramRun evaluate(Path gold, Path folder) throws IOException {
    Path records = Files.writeString(folder.resolve("records"), "");
    return ProgramRun.of("evaluate", "--gold", gold.toString(), "--records", records.toString());
  }

  private static void assertOneLine(ProgramRun run, List<String> words) {
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err())
        .startsWith("hearsay: ")
        .contains(words)
        .doesNotContain("Exception", "\tat ", "java.");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void saysInOneLineWhatIsWrong(BrokenGold broken) throws IOException {
    ProgramRun run = evaluate(broken.in(folder), folder);
    assertOneLine(run, broken.words());
    assertThat(run.err()).contains(folder.toString());
  }

  @Test
  void coversFortyKindsAndMore() {
    assertThat(kinds().map(BrokenGold::kind).distinct().count()).isGreaterThanOrEqualTo(40);
    assertThat(kinds().count()).isEqualTo(kinds().map(BrokenGold::kind).distinct().count());
  }

  @Test
  void whatTheKindsBreakIsGood() throws IOException {
    Files.writeString(folder.resolve("a.json"), BrokenJson.GOOD);
    Files.writeString(folder.resolve("a.txt"), BrokenStandoff.TEXT);
    Files.writeString(folder.resolve("a.ann"), BrokenStandoff.GOOD);
    Files.writeString(folder.resolve("m.jsonl"), BrokenSentences.NEWSMTSC);
    Files.writeString(folder.resolve("d.tsv"), BrokenSentences.DSE);
    for (String name : List.of("a.json", "a.ann", "m.jsonl", "d.tsv")) {
      ProgramRun run = evaluate(folder.resolve(name), folder);
      assertThat(run.code()).as(name + run.err()).isEqualTo(ExitCode.CLEAN);
    }
  }

  @Test
  void folderThatIsMissing() throws IOException {
    assertOneLine(evaluate(folder.resolve("none"), folder), List.of("none", "no such file"));
  }

  @Test
  void folderThatIsEmpty() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertOneLine(evaluate(empty, folder), List.of("no gold", "empty"));
  }

  @Test
  void folderWhereAFileIsExpected() throws IOException {
    Files.createDirectory(folder.resolve("a.json"));
    assertOneLine(evaluate(folder, folder), List.of("a.json", "expected a file, not a folder"));
    Files.writeString(folder.resolve("b.ann"), "");
    Files.createDirectory(folder.resolve("b.txt"));
    assertOneLine(evaluate(folder, folder), List.of("b.txt", "expected a file, not a folder"));
  }

  @Test
  void linkThatLeadsToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.json"), Path.of("a.json"));
    assertOneLine(evaluate(folder, folder), List.of("a.json", "symbolic links"));
    assertOneLine(evaluate(folder.resolve("a.json"), folder), List.of("a.json"));
  }
}
