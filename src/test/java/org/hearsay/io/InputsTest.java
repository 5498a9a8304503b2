package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearsay.io.ReadingFixture.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  @Test
  void theFractionRisesFromZeroToOne() throws IOException {
    Files.createDirectories(folder.resolve("more"));
    Path lines = file(folder, "a.jsonl", "{\"text\":\"Ice in the harbour.\"}\n".repeat(20_000));
    file(folder, "more/b.txt.gz", Packed.gzip("B."));
    file(folder, "more/c.txt", "");
    Path other = file(folder, "d.pdf", "%PDF and so on");
    List<Double> fractions = new ArrayList<>();
    try (ArticleReader reader = open(lines, folder.resolve("more"), other)) {
      fractions.add(reader.fraction().orElseThrow());
      while (reader.hasNext()) {
        reader.next();
        fractions.add(reader.fraction().orElseThrow());
      }
      fractions.add(reader.fraction().orElseThrow());
    }
    assertThat(fractions).isSorted().allMatch(share -> share >= 0 && share <= 1);
    assertThat(fractions.get(0)).isZero();
    assertThat(fractions.get(10_000)).isBetween(0.3, 0.7);
    assertThat(fractions.get(fractions.size() - 1)).isEqualTo(1);
  }

  @Test
  void whatIsInWorkIsNotDone() throws IOException {
    try (ArticleReader reader = open(file(folder, "a.txt", "A."), file(folder, "b.txt", "B."))) {
      assertThat(reader.fraction(0)).hasValue(0);
      reader.forEachRemaining(reading -> {});
      assertThat(reader.fraction()).hasValue(1);
      assertThat(reader.fraction(0)).hasValue(0);
      assertThat(reader.fraction(1)).hasValue(0.5);
      assertThat(reader.fraction(2)).hasValue(1);
    }
  }

  @Test
  void bytesOfCompressedFilesCountAsStored() throws IOException {
    Path lines = Packed.zeros(folder.resolve("a.jsonl.gz"), "{\"text\":\"A.\"}\n", 32 << 20);
    Path text = file(folder, "b.txt", "x".repeat((int) Files.size(lines)));
    try (ArticleReader reader = open(lines, text)) {
      reader.next();
      reader.next();
      assertThat(reader.hasNext()).isTrue();
      assertThat(reader.fraction().orElseThrow()).isBetween(0.5, 1.0);
    }
  }

  @Test
  void aFileThatGrowsDoesNotTakeTheFractionPastOne() throws IOException {
    Path text = file(folder, "a.txt", "A.");
    Path last = file(folder, "b.txt", "B.");
    try (ArticleReader reader = open(text, last)) {
      file(folder, "a.txt", "A much longer text than before.");
      reader.next();
      assertThat(reader.fraction()).hasValue(0.5);
    }
  }

  @Test
  void filesOfNothingAreReadWhenTheyAreRead() throws IOException {
    try (ArticleReader reader = open(file(folder, "a.txt", ""), file(folder, "b.txt", ""))) {
      assertThat(reader.fraction()).hasValue(0);
      reader.forEachRemaining(reading -> {});
      assertThat(reader.fraction()).hasValue(1);
    }
  }

  @Test
  void nobodyKnowsTheShareOfStandardInput() throws IOException {
    Path text = file(folder, "a.txt", "A.");
    try (ArticleReader reader =
        ArticleReader.open(
            List.of(text.toString(), "-"), InputStream.nullInputStream(), ReadLimits.STANDARD)) {
      assertThat(reader.fraction()).isEmpty();
      reader.forEachRemaining(reading -> {});
      assertThat(reader.fraction()).isEmpty();
      assertThat(reader.inputs())
          .containsExactly(
              new InputDescription(text.toString(), 1, 2), new InputDescription("-", 0, 0));
    }
  }

  @Test
  void argumentsAreDescribedByWhatIsReadForThem() throws IOException {
    file(folder, "a.txt", "A.");
    file(folder, "b.jsonl", "{}\n");
    file(folder, "c.md", "Not read.");
    file(folder, ".hidden", "Not counted.");
    Files.createDirectories(folder.resolve("below"));
    Path other = file(folder, "d.pdf", "%PDF");
    try (ArticleReader reader = open(folder, other)) {
      assertThat(reader.inputs())
          .containsExactly(
              new InputDescription(folder.toString(), 2, 5),
              new InputDescription(other.toString(), 1, 4));
      assertThat(reader.ignored()).isEqualTo(2);
      assertThat(JsonFiles.parse(JsonFiles.text(reader.inputs())).get(1).get("bytes").asInt())
          .isEqualTo(4);
    }
  }

  @Test
  void aSecondIdIsTracedToItsFileAcrossFoldersAndStandardInput() throws IOException {
    for (String name : List.of("one", "two")) {
      Files.createDirectories(folder.resolve(name));
      file(folder.resolve(name), "a.txt", name);
      file(folder.resolve(name), name + ".jsonl", "{\"id\":\"stdin\",\"text\":\"A.\"}\n");
    }
    List<String> arguments =
        List.of(folder.resolve("one").toString(), "-", folder.resolve("two").toString());
    List<String> messages = new ArrayList<>();
    try (ArticleReader reader =
        ArticleReader.open(
            arguments, new ByteArrayInputStream(new byte[] {'A'}), ReadLimits.STANDARD)) {
      reader.forEachRemaining(r -> messages.add(r instanceof Reject bad ? bad.message() : ""));
    }
    Path one = folder.resolve("one");
    String again = "the id \"stdin\" was already read from " + one.resolve("one.jsonl");
    assertThat(messages)
        .containsExactly(
            "", "", again, "the id \"a\" was already read from " + one.resolve("a.txt"), again);
  }

  @Test
  void limitsAreWithinTheirRanges() {
    assertThat(ReadLimits.STANDARD).isEqualTo(new ReadLimits(20_000_000, 200));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(Integer.MAX_VALUE, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new InputDescription("a", -1, 0));
  }

  private static ArticleReader open(Path... paths) {
    List<String> arguments = new ArrayList<>();
    for (Path path : paths) {
      arguments.add(path.toString());
    }
    return ArticleReader.open(arguments, InputStream.nullInputStream(), ReadLimits.STANDARD);
  }
}
