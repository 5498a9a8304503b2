package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path folder;

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
  void tryingTheFolderLeavesNothingThereNorWhatAKilledTryLeft() throws IOException {
    Files.createFile(folder.resolve(".probe"));
    OutputFolder.prepare(folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theRunsReportIsReadableJsonThatFitsItsSchema() throws IOException {
    WrittenRun.write(folder);
    String json = Files.readString(folder.resolve("run.json"));
    assertThat(json).startsWith("{\n  \"schema\" : \"hearsay-run/1\",\n").endsWith("}\n");
    assertThat(new SchemaCheck(ContractSchema.RUN).of(StrictJson.MAPPER.readTree(json))).isEmpty();
  }

  @Test
  void linesEndInLineFeedsAndHoldNoOthers() throws IOException {
    WrittenRun.write(folder);
    for (String name : new String[] {"records.jsonl", "articles.jsonl"}) {
      assertThat(Files.readString(folder.resolve(name)))
          .endsWith("}\n")
          .doesNotContain("\r")
          .doesNotContain(" \n");
    }
    assertThat(Files.readString(folder.resolve("articles.jsonl"))).contains("Ice 🧊 in");
    assertThat(Files.readString(folder.resolve("rejects.jsonl")))
        .isEqualTo(
            "{\"origin\":\"x.txt\",\"article\":null,\"stage\":\"read\",\"code\":\"empty\","
                + "\"message\":\"no “text”\",\"elapsed_seconds\":null}\n");
  }
}
