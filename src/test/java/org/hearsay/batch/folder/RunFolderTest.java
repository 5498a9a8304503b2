package org.hearsay.batch.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.batch.LostArticleException;
import org.hearsay.batch.Outcome;
import org.hearsay.batch.PartStore;
import org.hearsay.batch.Tally;
import org.hearsay.io.Compression;
import org.hearsay.io.Disk;
import org.hearsay.io.FileException;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.Reject;
import org.hearsay.io.RunContents;
import org.hearsay.io.RunReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  private static final JsonNode RUN =
      JsonFiles.parse("{\"config\":{\"stance\":\"model\"},\"inputs\":[{\"argument\":\"a b\"}]}");

  @TempDir Path folder;

  private RunFolder open(JsonNode run, boolean restart) {
    return RunFolder.open(Disk.REAL, folder, "process 1", run, Compression.NONE, restart);
  }

  private static void part(RunFolder run, int number) {
    try (PartStore.Part part = run.begin(number)) {
      RecordEncoder.Encoded lines =
          new RecordEncoder.Encoded("{\"a\":" + number + "}", List.of("{\"r\":1}", "{\"r\":2}"));
      part.add(new Outcome.Extracted(lines, tally(1, 0, 2)));
      part.add(new Outcome.Rejected(new Reject("x", null, "read", "empty", "“é”")));
      part.commit("input" + number);
    }
  }

  private static Tally tally(long written, long rejected, long records) {
    return new Tally(
        written, rejected, 0, records, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of());
  }

  private static RunReport report(long written, long rejected, long records) {
    return RunReport.of(
        "0",
        null,
        Map.of(),
        List.of(),
        new RunReport.Counts(written + rejected, written, rejected, 0, records, 0),
        new RunReport.Times("2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", 0, 1));
  }

  @Test
  void partsBecomeFilesInTheirOrder() throws IOException {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
      part(run, 1);
      run.finish(report(2, 2, 4), "m 1");
      assertThat(run.complete()).isTrue();
    }
    assertThat(folder.resolve("articles.jsonl")).hasContent("{\"a\":0}\n{\"a\":1}\n");
    assertThat(Files.readAllLines(folder.resolve("records.jsonl"))).hasSize(4);
    assertThat(Files.readAllLines(folder.resolve("rejects.jsonl"))).hasSize(2);
    assertThat(folder.resolve("metrics.prom")).hasContent("m 1\n");
    assertThat(folder.resolve("parts")).doesNotExist();
  }

  @Test
  void whatWasCommittedIsThereAgainAndAHalfPartIsNot() throws IOException {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
      PartStore.Part half = run.begin(1);
      half.add(new Outcome.Rejected(new Reject("x", null, "read", "empty", "m")));
    }
    Files.writeString(folder.resolve("records.jsonl.tmp"), "half a rec");
    try (RunFolder run = open(RUN, false)) {
      assertThat(run.done(0)).isPresent();
      assertThat(run.done(1)).isEmpty();
      assertThat(run.done().inputs()).isEqualTo(2);
      assertThat(run.notes()).isEmpty();
      assertThat(folder.resolve("records.jsonl.tmp")).doesNotExist();
      assertThat(folder.resolve("parts")).isDirectoryNotContaining("glob:**.tmp");
      part(run, 1);
      run.finish(report(2, 2, 4), "m 1");
    }
    assertThat(Files.readAllLines(folder.resolve("articles.jsonl"))).hasSize(2);
  }

  @Test
  void aTornLineOfTheLedgerIsCutOff() throws IOException {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
    }
    Path ledger = folder.resolve("ledger.jsonl");
    byte[] whole = Files.readAllBytes(ledger);
    int first = Files.readString(ledger).indexOf('\n') + 1;
    for (int length = whole.length - 1; length > first; length -= 7) {
      Files.write(ledger, Arrays.copyOf(whole, length));
      try (RunFolder run = open(RUN, false)) {
        assertThat(run.done(0)).isEmpty();
        part(run, 0);
      }
      assertThat(ledger).hasBinaryContent(whole);
    }
  }

  @Test
  void aChangedLineInTheMiddleOfTheLedgerIsRefused() throws IOException {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
      part(run, 1);
    }
    Path ledger = folder.resolve("ledger.jsonl");
    Files.writeString(ledger, Files.readString(ledger).replace("\"part\":0", "\"part\":5"));
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> open(RUN, false))
        .withMessageContaining("ledger.jsonl is damaged at byte")
        .withMessageContaining("--restart");
    try (RunFolder run = open(RUN, true)) {
      assertThat(run.done(1)).isEmpty();
    }
  }

  @Test
  void aPartThatIsNotWhatTheLedgerSaysIsMadeAgain() throws IOException {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
      part(run, 1);
    }
    Files.writeString(
        folder.resolve("parts").resolve("part-00000"), "x", StandardOpenOption.APPEND);
    try (RunFolder run = open(RUN, false)) {
      assertThat(run.notes()).singleElement().asString().contains("part-00000");
      assertThat(run.done(0)).isEmpty();
      assertThat(run.done(1)).isPresent();
    }
  }

  @Test
  void anotherRunIsRefusedWithTheDifference() {
    open(RUN, false).close();
    JsonNode other =
        JsonFiles.parse("{\"config\":{\"stance\":\"rules\"},\"inputs\":[{\"argument\":\"c\"}]}");
    assertThatExceptionOfType(OtherRunException.class)
        .isThrownBy(() -> open(other, false))
        .withMessageContaining("config.stance was model and is rules")
        .withMessageContaining("inputs[1].argument was a b and is c")
        .withMessageContaining("--restart");
    open(other, true).close();
  }

  @Test
  void otherInputsOfAPartAreRefused() {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
    }
    try (RunFolder run = open(RUN, false)) {
      run.check(0, "input0");
      assertThatExceptionOfType(OtherRunException.class)
          .isThrownBy(() -> run.check(0, "input1"))
          .withMessageContaining("the inputs of its part 0");
      run.checkEnd(1);
      assertThatExceptionOfType(OtherRunException.class)
          .isThrownBy(() -> run.checkEnd(0))
          .withMessageContaining("end before its part 0");
    }
  }

  @Test
  void filesWithoutALedgerAreNotReplaced() throws IOException {
    Files.writeString(folder.resolve("records.jsonl"), "precious");
    assertThatExceptionOfType(OtherRunException.class)
        .isThrownBy(() -> open(RUN, false))
        .withMessageContaining("records.jsonl without a ledger");
    assertThat(folder.resolve("records.jsonl")).hasContent("precious");
  }

  @Test
  void aSecondRunIsRefusedAndAStaleLockIsTakenOver() throws IOException {
    try (RunFolder run = open(RUN, false)) {
      assertThatExceptionOfType(FolderInUseException.class)
          .isThrownBy(() -> open(RUN, false))
          .withMessageContaining("in use by");
      assertThat(run.notes()).isEmpty();
    }
    Files.writeString(folder.resolve(".lock"), "process 77, started then");
    try (RunFolder run = open(RUN, false)) {
      assertThat(run.notes()).singleElement().asString().contains("process 77");
    }
    assertThat(folder.resolve(".lock")).isEmptyFile();
  }

  @Test
  void linesThatAreMissingStopTheRunBeforeItsFilesGetTheirNames() {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
      assertThatExceptionOfType(LostArticleException.class)
          .isThrownBy(() -> run.finish(report(2, 1, 2), "m 1"));
      assertThat(folder.resolve("articles.jsonl")).doesNotExist();
    }
  }

  @Test
  void packedFilesHaveTheSameLinesAndReplaceUnpackedOnes() throws IOException {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
      run.finish(report(1, 1, 2), "m 1");
    }
    for (Compression compression : List.of(Compression.GZIP, Compression.ZSTD)) {
      try (RunFolder run = RunFolder.open(Disk.REAL, folder, "process 1", RUN, compression, true)) {
        part(run, 0);
        run.finish(report(1, 1, 2), "m 1");
      }
      assertThat(folder.resolve("records.jsonl")).doesNotExist();
      List<Reject> rejects = RunContents.rejects(folder);
      assertThat(rejects).singleElement().extracting(Reject::message).isEqualTo("“é”");
      assertThat(Files.readString(folder.resolve("run.json"), StandardCharsets.UTF_8))
          .contains("\"written\" : 1");
    }
  }

  @Test
  void finalFilesThatWereChangedAreNotTakenForComplete() throws IOException {
    try (RunFolder run = open(RUN, false)) {
      part(run, 0);
      run.finish(report(1, 1, 2), "m 1");
    }
    Files.delete(folder.resolve("metrics.prom"));
    open(RUN, false).close();
    Files.writeString(folder.resolve("records.jsonl"), "{}", StandardOpenOption.APPEND);
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> open(RUN, false))
        .withMessageContaining("records.jsonl is not what the run wrote");
  }
}
