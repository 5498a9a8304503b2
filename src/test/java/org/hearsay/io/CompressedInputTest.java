package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hearsay.io.Packed.as;
import static org.hearsay.io.Packed.first;
import static org.hearsay.io.Packed.gzip;
import static org.hearsay.io.Packed.joined;
import static org.hearsay.io.Packed.zstd;
import static org.hearsay.io.ReadingFixture.article;
import static org.hearsay.io.ReadingFixture.file;
import static org.hearsay.io.ReadingFixture.read;
import static org.hearsay.io.ReadingFixture.reject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedInputTest {
  private static final String LINES =
      "{\"id\":\"a\",\"text\":\"A.\"}\r\n\r\n{\"text\":\"B.\"}\n \n{\"text\":\"C.\"}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void theNameTellsFormatAndStem(String end) throws IOException {
    Path text = file(folder, "ice.txt" + end, as(end, "Ice."));
    Path object = file(folder, "snow.JSON" + end, as(end, "{\"text\":\"Snow.\"}"));
    Path lines = file(folder, "wire.jsonl" + end, as(end, LINES));
    assertThat(article(read(text)).article().text()).isEqualTo("Ice.");
    assertThat(read(text, object, lines))
        .extracting(Reading::origin, ReadingFixture::outcome)
        .containsExactly(
            tuple(text.toString(), "ice"),
            tuple(object.toString(), "snow"),
            tuple(lines + ":1", "a"),
            tuple(lines + ":3", "wire-3"),
            tuple(lines + ":5", "wire-5"));
  }

  @Test
  void aFolderGivesCompressedFilesToo() throws IOException {
    file(folder, "a.txt.GZ", gzip("A."));
    file(folder, "b.txt", "B.");
    file(folder, "c.jsonl.zst", zstd(LINES));
    file(folder, "d.gz", gzip("D."));
    file(folder, "e.csv.gz", gzip("E."));
    assertThat(read(folder))
        .map(ReadingFixture::outcome)
        .containsExactly("a", "b", "duplicate-id", "c-3", "c-5");
  }

  @Test
  void aLinkIsReadByItsOwnName() throws IOException {
    Path stored = file(folder, "0123", gzip("Ice."));
    Path link = Files.createSymbolicLink(folder.resolve("ice.txt.gz"), stored);
    assertThat(read(link)).map(ReadingFixture::outcome).containsExactly("ice");
    assertThat(read(folder)).map(ReadingFixture::outcome).containsExactly("ice");
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void membersAndFramesAreReadOneBehindTheOther(String end) throws IOException {
    byte[] all =
        joined(
            as(end, "{\"text\":\"A.\"}\n{\"te"),
            as(end, ""),
            as(end, "xt\":\"B.\"}\n"),
            as(end, ""));
    assertThat(read(file(folder, "x.jsonl" + end, all)))
        .map(ReadingFixture::outcome)
        .containsExactly("x-1", "x-2");
  }

  @Test
  void aFrameThatGivesNothingMayStandFirst() throws IOException {
    byte[] skipped = HexFormat.of().parseHex("502a4d18" + "02000000" + "abcd");
    assertThat(read(file(folder, "x.txt.zst", joined(skipped, zstd("Ice.")))))
        .map(ReadingFixture::outcome)
        .containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void whatStandsBeforeTheCutIsGiven(String end) throws IOException {
    String lines = LINES + noise();
    byte[] whole = as(end, lines);
    Path cut = file(folder, "x.jsonl" + end, first(whole, whole.length - 100));
    String name = end.equals(".gz") ? "gzip" : "zstd";
    assertThat(read(cut))
        .last()
        .isEqualTo(
            new Reject(
                cut.toString(),
                null,
                "read",
                "unreadable",
                "the " + name + " stream ends too early; get it again"));
  }

  @Test
  void threeWholeLinesBeforeTheCutAreThreeArticles() throws IOException {
    byte[] whole = gzip(LINES);
    Path cut = file(folder, "x.jsonl.gz", first(whole, whole.length - 4));
    assertThat(read(cut))
        .map(ReadingFixture::outcome)
        .containsExactly("a", "x-3", "x-5", "unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void anyCutOrDamageIsToldOnceAtMost(String end) throws IOException {
    byte[] whole = as(end, LINES);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bad = first(whole, i % 2 == 0 ? random.nextInt(whole.length) : whole.length);
      if (i % 2 == 1) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      }
      List<Reading> readings = read(file(folder, "x.jsonl" + end, bad));
      assertThat(readings).isNotEmpty();
      assertThat(readings.stream().filter(r -> ReadingFixture.outcome(r).equals("unreadable")))
          .hasSizeLessThan(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.txt.gz  | 504B030414000000 | not in gzip format: it begins with PK, as a zip file does",
        "x.txt.gz  | 28B52FFD00000000 | it begins with the mark of zstd; let its name end in .zst",
        "x.txt.zst | 1F8B080000000000 | it begins with the mark of gzip; let its name end in .gz",
        "x.txt.zst | 425A6839314159   | not in zstd format: it begins with BZh, as a bzip2 file does",
        "x.txt.gz  | 7B226964223A2261 | begins with \"{\"id\":\"a\", as plain text does; leave the last suffix",
        "x.txt.gz  | 00010203         | it begins with the bytes 00 01 02 03",
        "x.txt.gz  | 1F               | the gzip stream ends too early",
        "x.txt.gz  | 1F8B0800         | the gzip stream ends too early",
        "x.txt.gz  | 1F8B070000000000 | its header has values that do not exist",
        "x.txt.zst | 28B52F           | the zstd stream ends too early",
        "x.txt.zst | 28B52FFD         | the zstd stream ends too early",
        "x.txt.zst | 28B52FFD00FF000000 | needs a window of more than 128 MiB",
      })
  void whatIsNotSuchAStreamIsRejectedInPlainWords(String name, String hex, String message)
      throws IOException {
    Reject reject = reject(read(file(folder, name, HexFormat.of().parseHex(hex))));
    assertThat(reject.code()).isEqualTo("unreadable");
    assertThat(reject.message()).contains(message).doesNotContain("\n");
  }

  @Test
  void somethingElseBehindTheEndIsNotLostSilently() throws IOException {
    for (String end : List.of(".gz", ".zst")) {
      byte[] more = joined(as(end, LINES), "more".getBytes(StandardCharsets.UTF_8));
      List<Reading> readings = read(file(folder, "x.jsonl" + end, more));
      assertThat(readings).hasSize(4);
      assertThat(((Reject) readings.get(3)).message()).contains("stands behind its end");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.txt.gz", "x.json.gz", "x.jsonl.gz", "x.txt.zst", "x.jsonl.zst"})
  void nothingIsRejectedAsEmpty(String name) throws IOException {
    String end = name.substring(name.lastIndexOf('.'));
    for (byte[] content : List.of(new byte[0], as(end, ""), as(end, " \r\n"))) {
      assertThat(read(file(folder, name, content)))
          .map(ReadingFixture::outcome)
          .containsExactly("empty");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".zst"})
  void standardInputIsToldByItsFirstBytes(String end) throws IOException {
    assertThat(piped(as(end, "Ice."))).map(ReadingFixture::outcome).containsExactly("stdin");
    assertThat(piped(as(end, LINES)))
        .map(ReadingFixture::outcome)
        .containsExactly("a", "stdin-3", "stdin-5");
  }

  @Test
  void standardInputThatIsCutOffGivesItsLinesFirst() throws IOException {
    byte[] whole = gzip(LINES);
    assertThat(piped(first(whole, whole.length - 4)))
        .map(ReadingFixture::outcome)
        .containsExactly("a", "stdin-3", "stdin-5", "unreadable");
  }

  private static List<Reading> piped(byte[] content) {
    return read(List.of("-"), new ByteArrayInputStream(content));
  }

  /** Lines that do not compress well. */
  private static String noise() {
    Random random = new Random(11);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      lines.add("{\"text\":\"%x %x.\"}".formatted(random.nextLong(), random.nextLong()));
    }
    return String.join("\n", lines) + "\n";
  }
}
