package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordWriterTest {
  private static final Reject REJECT = new Reject("x.txt", null, "read", "empty", "no “text”");

  @TempDir Path folder;

  @Test
  void allFourFilesAppearWhenFinished() throws IOException {
    write(folder);
    assertThat(names(folder))
        .containsExactly("articles.jsonl", "records.jsonl", "rejects.jsonl", "run.json");
    assertThat(Files.readAllLines(folder.resolve("records.jsonl"))).hasSize(6);
    assertThat(Files.readAllLines(folder.resolve("articles.jsonl"))).hasSize(2);
    assertThat(Files.readString(folder.resolve("rejects.jsonl")))
        .isEqualTo(
            "{\"origin\":\"x.txt\",\"article\":null,\"stage\":\"read\",\"code\":\"empty\","
                + "\"message\":\"no “text”\"}\n");
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    write(first);
    write(second);
    for (String name : List.of("records.jsonl", "articles.jsonl", "rejects.jsonl", "run.json")) {
      assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
    }
  }

  @Test
  void linesEndInLineFeedsAndHoldNoOthers() throws IOException {
    write(folder);
    for (String name : List.of("records.jsonl", "articles.jsonl")) {
      assertThat(Files.readString(folder.resolve(name)))
          .endsWith("}\n")
          .doesNotContain("\r")
          .doesNotContain(" \n");
    }
  }

  @Test
  void charactersOutsideTheBasicPlaneAreWrittenAsTheyAre() throws IOException {
    write(folder);
    assertThat(Files.readString(folder.resolve("articles.jsonl"))).contains("Ice 🧊 in");
  }

  @Test
  void aRunThatIsNotFinishedLeavesWhatWasThere() throws IOException {
    write(folder);
    String before = Files.readString(folder.resolve("records.jsonl"));
    try (RecordWriter writer = writer(folder)) {
      writer.write(REJECT);
    }
    assertThat(Files.readString(folder.resolve("records.jsonl"))).isEqualTo(before);
    assertThat(names(folder)).hasSize(4);
  }

  @Test
  void nothingStandsUnderAFinalNameBeforeTheEnd() throws IOException {
    try (RecordWriter writer = writer(folder)) {
      writer.write(Documents.document("ice"));
      assertThat(names(folder)).isNotEmpty().allMatch(name -> name.endsWith(".tmp"));
    }
  }

  @Test
  void aDraftLeftByACrashIsReplaced() throws IOException {
    Files.writeString(folder.resolve("records.jsonl.tmp"), "half a rec".repeat(10_000));
    write(folder);
    assertThat(Files.readString(folder.resolve("records.jsonl"))).doesNotContain("half a rec");
  }

  @Test
  void theRunsReportIsReadableJsonThatFitsItsSchema() throws IOException {
    write(folder);
    String json = Files.readString(folder.resolve("run.json"));
    assertThat(json).startsWith("{\n  \"schema\" : \"hearsay-run/1\",\n").endsWith("}\n");
    assertThat(new SchemaCheck(ContractSchema.RUN).of(StrictJson.MAPPER.readTree(json))).isEmpty();
  }

  @Test
  void aMissingOutputFolderIsMade() {
    assertThat(OutputFolder.prepare(folder.resolve("a/b ü")).path()).isDirectory();
  }

  @Test
  void aFileInPlaceOfTheOutputFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "");
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> OutputFolder.prepare(file))
        .withMessage(
            "cannot write to %s: a file stands where a folder should be; choose another output folder",
            file);
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> OutputFolder.prepare(file.resolve("below")))
        .withMessageStartingWith("cannot write to folder");
  }

  @Test
  void tryingTheFolderLeavesNothingThere() {
    OutputFolder.prepare(folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatVanishesIsAFileException() throws IOException {
    Path gone = folder.resolve("gone");
    OutputFolder output = OutputFolder.prepare(gone);
    Files.delete(gone);
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> new RecordWriter(output, new RecordEncoder(Documents.PROVENANCE)))
        .withMessageContaining("no such file");
  }

  static void write(Path folder) {
    try (RecordWriter writer = writer(folder)) {
      writer.write(Documents.document("ice"));
      writer.write(REJECT);
      writer.write(Documents.document("more-ice"));
      writer.finish(report(new RunReport.Counts(3, 2, 1, 6, 0)));
    }
  }

  private static RecordWriter writer(Path folder) {
    return new RecordWriter(OutputFolder.prepare(folder), new RecordEncoder(Documents.PROVENANCE));
  }

  private static RunReport report(RunReport.Counts counts) {
    return RunReport.of(
        "0.1.0",
        null,
        Map.of("threads", 2, "engine", "none"),
        List.of(new RunReport.Model("attribution-1", "models/a.tsv", "0".repeat(64))),
        counts,
        new RunReport.Times("2024-02-01T10:00:00Z", "2024-02-01T10:00:09Z", 2.5, 9));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
