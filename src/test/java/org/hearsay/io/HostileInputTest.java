package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.io.ReadingFixture.article;
import static org.hearsay.io.ReadingFixture.file;
import static org.hearsay.io.ReadingFixture.outcome;
import static org.hearsay.io.ReadingFixture.read;
import static org.hearsay.io.ReadingFixture.reject;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile inputs: each one ends as one clear reject, or as an article kept whole. */
class HostileInputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "41C0AF, 1, overlong",
    "4142E282, 2, truncated",
    "FF41, 0, never in UTF-8",
    "41EDA08041, 1, half a surrogate pair",
    "41F4908080, 1, past the last code point",
    "EFBBBF4180, 4, behind a byte order mark",
    "4193, 1, windows-1252 quotation mark"
  })
  void malformedUtf8IsRejectedWithItsPlace(String hex, int offset, String why) throws IOException {
    Reject reject = reject(read(file(folder, "a.txt", HexFormat.of().parseHex(hex))));
    assertThat(reject.code()).as(why).isEqualTo("invalid-utf8");
    assertThat(reject.message()).contains("at offset " + offset);
  }

  @Test
  void messagesDoNotDependOnTheLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(reject(read(file(folder, "A.TXT", new byte[] {'a', (byte) 0xFF}))).message())
          .isEqualTo("not UTF-8: byte 0xFF at offset 1; save the file as UTF-8");
      assertThat(reject(read(file(folder, "A.JSON", "{\"text\":"))).message())
          .startsWith("column ");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-32LE, UTF-32", "UTF-32BE, UTF-32"})
  void otherUnicodeEncodingsAreNamedByTheirMark(String charset, String name) throws IOException {
    byte[] bytes = "\uFEFFIce.".getBytes(Charset.forName(charset));
    assertThat(reject(read(file(folder, "a.txt", bytes))).message())
        .isEqualTo(
            "not UTF-8: the byte order mark is that of " + name + "; save the file as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.json", "a.jsonl"})
  void nulBytesAreRejectedAsBinary(String name) throws IOException {
    assertThat(read(file(folder, name, "{\"text\":\"A\0B\"}")))
        .map(ReadingFixture::outcome)
        .containsExactly("binary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ni\u00ADna Kask\u200B said so.",
        "\u202EИvan\u202C said so.",
        "A\uFEFFB said so.",
        "a\u2028b \uFFFE \uFDD0.",
        "e\u0301\u0301\u0301 said so.",
        "👩‍🚀🇪🇪 said so.",
        "â€œNo,â€ said Liisa Saar.",
        "\u0093No,\u0094 said Liisa Saar.",
        "One\rTwo\rThree",
        "\u001B[31mred"
      })
  void strangeButValidTextIsKeptAsItIs(String text) throws IOException {
    assertThat(article(read(file(folder, "a.txt", text))).article().text()).isEqualTo(text);
  }

  @Test
  void escapedNulsAndHalfPairsAreReplacedOneForOneAndCounted() throws IOException {
    String json = "{\"title\":\"\\ud83d\",\"text\":\"a\\u0000b\\ud83dc\\ude00d\\ud83d\\ude00e\"}";
    Incoming incoming = article(read(file(folder, "a.json", json)));
    assertThat(incoming.article().text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd😀e");
    assertThat(incoming.article().title()).isEqualTo("\uFFFD");
    assertThat(incoming.replaced()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("brokenObjects")
  void brokenObjectsAreRejectedByCode(String json, String code, String message) throws IOException {
    for (String name : List.of("a.json", "a.jsonl")) {
      Reject reject = reject(read(file(folder, name, json)));
      assertThat(reject.code()).as(json).isEqualTo(code);
      assertThat(reject.message()).contains(message).doesNotContain("\n");
      assertThat(reject.message().length()).isLessThan(250);
    }
  }

  static Stream<Arguments> brokenObjects() {
    return Stream.of(
        arguments("{\"text\":\"A.\",\"text\":\"B.\"}", "bad-json", "Duplicate"),
        arguments("{\"x\":{\"y\":1,\"y\":2},\"text\":\"B.\"}", "bad-json", "Duplicate"),
        arguments("{\"text\":\"A.\"} {}", "bad-json", "column 15: something follows"),
        arguments("{\"text\":\"A.\"} tail", "bad-json", "column"),
        arguments("{\"text\":\"A.\"", "bad-json", "column "),
        arguments("{\"text\":\"A", "bad-json", "column "),
        arguments("{\"text\":\"A", "bad-json", "a string is not closed"),
        arguments("{'text':'A.'}", "bad-json", "column 2"),
        arguments("{\"text\":\"A.\",}", "bad-json", "column "),
        arguments("{\"text\":\"a\tb\"}", "bad-json", "close the string before it"),
        arguments("{\"x\":NaN,\"text\":\"A.\"}", "bad-json", "column "),
        arguments("{\"x\":" + "[".repeat(50_000), "bad-json", "nesting depth 200"),
        arguments("{\"x\":" + "9".repeat(50_000) + ",\"text\":\"A.\"}", "bad-json", "limit"),
        arguments("{\"" + "k".repeat(50_000) + "\":1,\"text\":\"A.\"}", "bad-json", "limit"),
        arguments("[{\"text\":\"A.\"}]", "wrong-type", "not an array"),
        arguments("17", "wrong-type", "not a number"),
        arguments("null", "wrong-type", "not null"),
        arguments("{\"text\":17}", "wrong-type", "the key text must hold a string, not a number"),
        arguments("{\"text\":[\"A.\"]}", "wrong-type", "text must hold a string, not an array"),
        arguments("{\"id\":7,\"text\":\"A.\"}", "wrong-type", "the key id"),
        arguments("{\"author\":{},\"text\":\"A.\"}", "wrong-type", "not an object"),
        arguments("{\"title\":true,\"text\":\"A.\"}", "wrong-type", "not a boolean"),
        arguments("{\"id\":\"a\"}", "missing-text", "no text"),
        arguments("{\"text\":null}", "missing-text", "no text"),
        arguments("{\"text\":\" \\n\"}", "empty", "blank"),
        arguments("{\"id\":\" \",\"text\":\"A.\"}", "bad-id", "blank"),
        arguments("{\"id\":\"a\\u0000\",\"text\":\"A.\"}", "bad-id", "\"a\\u{0}\""),
        arguments("{\"id\":\"a\\nb\",\"text\":\"A.\"}", "bad-id", "control character"),
        arguments("{\"id\":\"\\ud800\",\"text\":\"A.\"}", "bad-id", "control character"),
        arguments(
            "{\"id\":\"" + "x".repeat(4_096) + "\",\"text\":\"A.\"}",
            "bad-id",
            "4096 characters, the limit is 200"));
  }

  @Test
  void aLineThatIsNoObjectDoesNotTouchTheOthers() throws IOException {
    String lines = "{\"text\":\"A.\"}{\"text\":\"B.\"}\n\"C\"\n{\"text\":\"D.\"}\n{\"text\":\"E";
    assertThat(read(file(folder, "x.jsonl", lines)))
        .map(ReadingFixture::outcome)
        .containsExactly("bad-json", "wrong-type", "x-3", "bad-json");
  }

  @Test
  void pathLikeIdsAreHarmlessAndKept() throws IOException {
    String json = "{\"id\":\"../../etc/passwd\",\"text\":\"A.\"}";
    assertThat(outcome(read(file(folder, "a.json", json)).get(0))).isEqualTo("../../etc/passwd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.json", "a.jsonl"})
  void filesOfNothingAreRejectedAsEmpty(String name) throws IOException {
    for (String content : List.of("", "\uFEFF", " \r\n\t\n")) {
      assertThat(read(file(folder, name, content)))
          .map(ReadingFixture::outcome)
          .containsExactly("empty");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" \u00A0\u200B\u2003\n", "\uFEFF \uFEFF"})
  void blanksOfAllKindsAreRejectedAsEmpty(String text) throws IOException {
    assertThat(outcome(read(file(folder, "a.txt", text)).get(0))).isEqualTo("empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.json", "a.jsonl"})
  void articlesOverTheLimitAreRejectedWithTheLimitNamed(String name) throws IOException {
    String json = "{\"text\":\"" + "A ".repeat(60_000) + "\"}";
    Reject reject = reject(read(file(folder, name, json)));
    assertThat(reject.code()).isEqualTo("too-large");
    assertThat(reject.message()).contains("100000 bytes");
  }

  @Test
  void aHundredMegabytesOnOneLineAreNotLoaded() {
    InputStream line =
        new SequenceInputStream(
            new Repeated("{\"text\":\"".length() + 100_000_000),
            new ByteArrayInputStream(
                "\n{\"id\":\"next\",\"text\":\"A.\"}\n".getBytes(StandardCharsets.UTF_8)));
    InputStream head =
        new SequenceInputStream(
            new ByteArrayInputStream("{\"text\":\"".getBytes(StandardCharsets.UTF_8)), line);
    assertThat(read(List.of("-"), head))
        .map(ReadingFixture::outcome)
        .containsExactly("too-large", "next");
  }

  /** A stream of one letter. */
  private static final class Repeated extends InputStream {
    private int left;

    Repeated(int length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = Math.min(left, length);
      Arrays.fill(bytes, offset, offset + count, (byte) 'x');
      left -= count;
      return count;
    }
  }
}
