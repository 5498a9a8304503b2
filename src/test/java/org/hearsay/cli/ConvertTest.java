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
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {
  @TempDir Path folder;

  private ProgramRun convert(Path input, String to, String... more) {
    Stream<String> arguments =
        Stream.of(
            "convert", input.toString(), "--to", to, "--out", folder.resolve("out").toString());
    return ProgramRun.of(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
  }

  private static void assertError(ProgramRun run, int code, String... words) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(2);
    assertThat(run.err()).startsWith("hearsay: ").contains(words).doesNotContain("Exception");
  }

  private Path gold(String id) throws IOException {
    return Files.writeString(
        folder.resolve("gold.json"),
        BrokenGold.changed(BrokenJson.GOOD, "{\"id\": \"a\"", "{\"id\": \"" + id + "\""));
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesBratAndOurFormatAgainFromIt() throws IOException {
    ProgramRun run = convert(gold("a"), "brat");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("1 article, 2 attributions, 1 stance written to ");
    assertThat(written()).containsExactly("a.ann", "a.txt", "annotation.conf", "visual.conf");
    Path back = folder.resolve("back");
    ProgramRun.of(
        "convert", folder.resolve("out").toString(), "--to", "hearsay", "-o", back.toString());
    ProgramRun.of("convert", gold("a").toString(), "--to", "hearsay", "-o", folder + "/direct");
    assertThat(back.resolve("a.json"))
        .hasSameTextualContentAs(folder.resolve("direct").resolve("a.json"));
  }

  @Test
  void addsStancesOfAFileOfTheirOwn() throws IOException {
    Path sheet =
        Files.writeString(
            folder.resolve("sheet.tsv"),
            "article\tattribution\ttarget\tpolarity\tspans\na\tA1\tBob\tnegative\t9-12\n");
    ProgramRun run = convert(gold("a"), "hearsay", "--stances", sheet.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("out").resolve("a.json"))
        .content()
        .containsOnlyOnce("\"polarity\"")
        .contains("\"target\" : \"Bob\"");
    Files.writeString(sheet, "z\n");
    assertError(
        convert(gold("a"), "hearsay", "--stances", sheet.toString(), "--force"),
        ExitCode.INPUT_OUTPUT,
        "sheet.tsv, line 1");
    assertError(
        convert(folder, "web-annotation", "--stances", sheet.toString()),
        ExitCode.USAGE,
        "--stances is for gold");
  }

  @Test
  void replacesOtherContentOnlyIfTold() throws IOException {
    convert(gold("a"), "brat");
    assertThat(convert(gold("a"), "brat").code()).isZero();
    Path text = folder.resolve("out").resolve("a.txt");
    Files.writeString(text, "mine");
    Files.delete(folder.resolve("out").resolve("a.ann"));
    assertError(convert(gold("a"), "brat"), ExitCode.INPUT_OUTPUT, "a.txt", "--force");
    assertThat(written()).doesNotContain("a.ann");
    assertThat(text).hasContent("mine");
    assertThat(convert(gold("a"), "brat", "--force").code()).isZero();
    assertThat(text).content().startsWith("Ann said");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "..", ".hidden", "a\\\\b", "a\\u0007b", "a\\nb"})
  void anIdThatIsNoSafeFileNameIsRefused(String id) throws IOException {
    assertError(convert(gold(id), "hearsay"), ExitCode.INPUT_OUTPUT, "cannot name a file", "id");
    assertThat(folder.resolve("x.json")).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anIdThatIsTooLongIsRefused() throws IOException {
    assertError(convert(gold("é".repeat(99)), "brat"), ExitCode.INPUT_OUTPUT, "202 bytes");
    assertThat(convert(gold("e".repeat(196)), "brat").code()).isZero();
  }

  @Test
  void neverWritesThroughALink() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path outside = folder.resolve("outside");
    Files.createSymbolicLink(out.resolve("a.txt"), outside);
    assertError(convert(gold("a"), "brat"), ExitCode.INPUT_OUTPUT, "a.txt");
    assertError(convert(gold("a"), "brat", "--force"), ExitCode.INPUT_OUTPUT, "a.txt");
    assertThat(outside).doesNotExist();
  }

  @Test
  void saysWhatMakesNoSense() throws IOException {
    Path sentences = Files.writeString(folder.resolve("m.jsonl"), BrokenSentences.NEWSMTSC);
    assertError(convert(sentences, "brat"), ExitCode.USAGE, "m.jsonl", "newsmtsc", "attributions");
    Path rows = Files.writeString(folder.resolve("d.tsv"), BrokenSentences.DSE);
    assertError(convert(rows, "hearsay"), ExitCode.USAGE, "d.tsv is dse", "polnear or brat");
    assertError(
        convert(gold("a"), "web-annotation", "--format", "brat"), ExitCode.USAGE, "--format");
    assertError(convert(gold("a"), "word"), ExitCode.USAGE, "word", "web-annotation");
    assertError(convert(folder.resolve("none"), "brat"), ExitCode.INPUT_OUTPUT, "none");
    assertError(
        convert(folder.resolve("none"), "web-annotation"), ExitCode.INPUT_OUTPUT, "no such file");
    assertError(ProgramRun.of("convert", "x", "--to", "brat"), ExitCode.USAGE, "--out");
  }

  @Test
  void recordsThatAreNoneAreRefused() throws IOException {
    Path records = Files.writeString(folder.resolve("records.jsonl"), "\n{\"id\": 1}\n");
    assertError(
        convert(records, "web-annotation"),
        ExitCode.INPUT_OUTPUT,
        "records.jsonl, line 2",
        "hearsay validate");
    assertThat(written()).isEmpty();
    assertError(convert(records, "brat"), ExitCode.USAGE, "holds records", "web-annotation");
    assertError(convert(folder, "hearsay"), ExitCode.USAGE, "holds records", "web-annotation");
  }
}
