package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a run are read as well where somebody has compressed them. */
class RunFileTest {
  @TempDir Path folder;

  @BeforeEach
  void writeARun() throws IOException {
    WrittenRun.write(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void aCompressedRunIsValidatedAsThePlainOne(String end) throws IOException {
    pack(end);
    List<Problem> problems = new ArrayList<>();
    assertThat(new RecordValidator(problems::add).validate(folder))
        .isEqualTo(new RecordValidator.Summary(6, 2, true, 0));
    assertThat(problems).isEmpty();
    assertThat(new RecordValidator(problems::add).validate(folder.resolve("records.jsonl" + end)))
        .isEqualTo(new RecordValidator.Summary(6, 2, true, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void aCompressedRunIsExportedToTheSameBytes(String end) throws IOException {
    WebAnnotationExport.write(folder, new ExportFolder(folder.resolve("plain"), false));
    pack(end);
    WebAnnotationExport.write(folder, new ExportFolder(folder.resolve("packed"), false));
    assertThat(folder.resolve("packed").resolve(WebAnnotationExport.FILE))
        .hasSameBinaryContentAs(folder.resolve("plain").resolve(WebAnnotationExport.FILE));
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void aCompressedRunGivesTheSameRecordsTextsAndRejects(String end) throws IOException {
    List<StanceRecord> records = RunContents.records(folder);
    List<Reject> rejects = RunContents.rejects(folder);
    pack(end);
    assertThat(RunContents.records(folder)).isEqualTo(records).hasSize(6);
    assertThat(RunContents.rejects(folder.resolve("records.jsonl" + end))).isEqualTo(rejects);
    String id = records.get(0).article().id();
    assertThat(RunContents.texts(folder, Set.of(id)).orElseThrow()).containsOnlyKeys(id);
    assertThat(RunFile.isRecords(folder)).isTrue();
  }

  @Test
  void filesMayBeCompressedApart() throws IOException {
    pack("articles.jsonl", ".zst");
    pack("records.jsonl", ".gz");
    assertThat(new RecordValidator(problem -> {}).validate(folder))
        .isEqualTo(new RecordValidator.Summary(6, 2, true, 0));
  }

  @Test
  void twoFilesOfOneNameAreAnErrorThatNamesBoth() throws IOException {
    Files.write(folder.resolve("records.jsonl.gz"), Packed.gzip("{}"));
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> RunContents.records(folder))
        .withMessageContaining("records.jsonl and ")
        .withMessageContaining("records.jsonl.gz stand beside each other; keep the one");
  }

  @Test
  void noneIsAnErrorThatNamesThePlainOne() throws IOException {
    Files.delete(folder.resolve("records.jsonl"));
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> RunContents.records(folder))
        .withMessage(
            "no records.jsonl in %s; give the output folder of a run, not its input"
                .formatted(folder));
    assertThat(RunFile.isRecords(folder)).isFalse();
  }

  @Test
  void aRunThatIsCutOffIsAnErrorThatSaysSo() throws IOException {
    pack(".gz");
    Path articles = folder.resolve("articles.jsonl.gz");
    byte[] bytes = Files.readAllBytes(articles);
    Files.write(articles, Packed.first(bytes, bytes.length / 2));
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> new RecordValidator(problem -> {}).validate(folder))
        .withMessageStartingWith("cannot read " + articles + ": the gzip stream ends too early");
  }

  private void pack(String end) throws IOException {
    for (String name : List.of("records.jsonl", "articles.jsonl", "rejects.jsonl")) {
      pack(name, end);
    }
  }

  private void pack(String name, String end) throws IOException {
    Path plain = folder.resolve(name);
    Files.write(folder.resolve(name + end), Packed.as(end, Files.readString(plain)));
    Files.delete(plain);
  }
}
