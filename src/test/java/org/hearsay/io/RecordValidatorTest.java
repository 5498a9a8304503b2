package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordValidatorTest {
  @TempDir Path folder;

  @BeforeEach
  void writeARun() throws IOException {
    WrittenRun.write(folder);
  }

  @Test
  void whatTheWriterWroteIsWithoutFault() {
    List<String> problems = new ArrayList<>();
    RecordValidator.Summary summary =
        new RecordValidator(problem -> problems.add(problem.toString())).validate(folder);
    assertThat(problems).isEmpty();
    assertThat(summary).isEqualTo(new RecordValidator.Summary(6, 2, true, 0));
  }

  @Test
  void theFileAloneIsComparedWithTheArticlesBesideIt() throws IOException {
    replace("records.jsonl", "harbour master Liisa", "harbour master Luisa");
    assertThat(validate(folder.resolve("records.jsonl")))
        .first()
        .isEqualTo(
            "records.jsonl:1: /source/text: \"harbour master Luisa Saar\","
                + " but the article has \"harbour master Liisa Saar\" there");
  }

  @Test
  void withoutArticlesTheSchemaIsAllThatIsChecked() throws IOException {
    Files.delete(folder.resolve("articles.jsonl"));
    replace("records.jsonl", "harbour master Liisa", "harbour master Luisa");
    assertThat(validate(folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"start\":28,\"end\":45 | \"start\":28,\"end\":9999 | /content/spans/0/end: 9999 is past the end of the article (153)",
        "\"start\":28,\"end\":45 | \"start\":28,\"end\":28 | /content/spans/0/end: 28 is not greater than the start, 28",
        "\"start\":28,\"end\":45 | \"start\":29,\"end\":45 | /content/text: ",
        "\"start\":84,\"end\":120 | \"start\":44,\"end\":120 | /content/spans/1/start: 44 is before the end",
        "\"start\":37,\"end\":44 | \"start\":37,\"end\":154 | /stances/0/target/spans/0/end: 154 is past",
        "\"start\":31,\"end\":36 | \"start\":31,\"end\":1 | /stances/0/evidence/0/end: 1 is not greater",
        "\"start\":47,\"end\":61 | \"start\":47,\"end\":999 | /speaker/title_spans/0/end: 999 is past",
        "\"titles\":[\"harbour master\"] | \"titles\":[] | /speaker/title_spans: 1 spans for 0",
        "\"places\":[\"Tallinn\"] | \"places\":[] | /speaker/place_spans: 1 spans for 0",
        "\"start\":62,\"end\":72 | \"start\":62,\"end\":3000000000 | : ",
        "\"start\":62,\"end\":72 | \"start\":62,\"end\":1e999999 | : ",
        "\"start\":62,\"end\":72 | \"start\":62,\"end\":72.5 | /speaker/because/0/span/end: ",
        "{\"schema\" | [{\"schema\" | : column",
        "{\"schema\" | 7 {\"schema\" | : column",
        "\"kind\":\"direct\" | \"kind\":\"reported\" | /kind: ",
        "\"negated\":false | \"negated\":0 | /cue/negated: ",
        "\"published\":\"2024 | \"published\":\"2023 | /article: is not what articles.jsonl says",
        "\"continues\":null | \"continues\":\"hr1-00000000\" | /continues: no record hr1-00000000 in article \"ice\"",
        "{\"schema\" | {\"schema\":1,\"schema\" | : column",
        "}} | }}} | : column",
      })
  void aFaultIsFoundAtItsPlace(String good, String bad, String message) throws IOException {
    replace("records.jsonl", good, bad);
    assertThat(validate(folder))
        .anyMatch(problem -> problem.startsWith("records.jsonl:1: ") && problem.contains(message));
  }

  @Test
  void aRecordThatStandsTwiceIsFound() throws IOException {
    Path records = folder.resolve("records.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(records));
    lines.add(lines.get(0));
    Files.write(records, lines);
    assertThat(validate(folder))
        .singleElement()
        .asString()
        .startsWith("records.jsonl:7: /id: hr1-")
        .endsWith("stands twice in article \"ice\"");
  }

  @Test
  void blankLinesAreNoFault() throws IOException {
    Files.writeString(folder.resolve("records.jsonl"), "\n\r\n", StandardOpenOption.APPEND);
    assertThat(validate(folder)).isEmpty();
  }

  @Test
  void bytesThatAreNotTextAreFoundByLine() throws IOException {
    Files.write(
        folder.resolve("records.jsonl"), new byte[] {(byte) 0xFF, '\n'}, StandardOpenOption.APPEND);
    assertThat(validate(folder))
        .containsExactly(
            "records.jsonl:7: not UTF-8: byte 0xFF at offset 0; save the file as UTF-8");
  }

  @Test
  void linksToLaterRecordsAreNotDangling() throws IOException {
    Path records = folder.resolve("records.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(records));
    Collections.reverse(lines);
    Files.write(records, lines);
    assertThat(validate(folder)).isEmpty();
  }

  @Test
  void aRecordOfAnArticleThatIsNotThereIsFound() throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Files.write(articles, Files.readAllLines(articles).subList(1, 2));
    assertThat(validate(folder))
        .hasSize(3)
        .contains("records.jsonl:1: /article/id: no article \"ice\" in articles.jsonl");
  }

  @Test
  void aChangedTextIsFoundByItsHash() throws IOException {
    replace("articles.jsonl", "fault", "Fault");
    assertThat(validate(folder))
        .contains("articles.jsonl:1: /article/text_sha256: is not the hash of the text");
  }

  @Test
  void anArticleThatStandsTwiceIsFound() throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Files.write(articles, Files.readAllLines(articles), StandardOpenOption.APPEND);
    assertThat(validate(folder)).contains("articles.jsonl:3: /article/id: \"ice\" stands twice");
  }

  @Test
  void rejectsAndTheReportAreCheckedToo() throws IOException {
    replace("rejects.jsonl", "\"empty\"", "\"Empty!\"");
    replace("run.json", "hearsay-run/1", "hearsay-run/9");
    assertThat(validate(folder))
        .anyMatch(problem -> problem.startsWith("rejects.jsonl:1: /code: "))
        .anyMatch(problem -> problem.startsWith("run.json:1: /schema: "))
        .hasSize(2);
  }

  @Test
  void anyByteFlippedInARecordsSpansOrTextIsFound() throws IOException {
    Path records = folder.resolve("records.jsonl");
    byte[] good = Files.readAllBytes(records);
    String line = new String(good, StandardCharsets.UTF_8);
    int from = line.indexOf("\"source\"");
    int to = line.indexOf("\"speaker\"");
    int shift = line.substring(0, from).getBytes(StandardCharsets.UTF_8).length - from;
    for (int i = from; i < to; i += 7) {
      if (Character.isDigit(line.charAt(i)) || line.charAt(i) == '{') {
        byte[] bad = good.clone();
        bad[i + shift] ^= 1;
        Files.write(records, bad);
        assertThat(validate(folder)).as("byte %d", i).isNotEmpty();
      }
    }
  }

  @Test
  void messagesAreEnglishWhateverTheLocale() throws IOException {
    replace("records.jsonl", "\"negated\":false", "\"negated\":0");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(validate(folder)).first().asString().contains("integer found, boolean expected");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nothingToValidateThrows() {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> validate(folder.resolve("missing")))
        .withMessageContaining("no such file");
  }

  private void replace(String name, String good, String bad) throws IOException {
    Path file = folder.resolve(name);
    String content = Files.readString(file);
    int at = content.indexOf(good);
    assertThat(at).as(good).isNotNegative();
    Files.writeString(file, content.substring(0, at) + bad + content.substring(at + good.length()));
  }

  private static List<String> validate(Path path) {
    List<String> problems = new ArrayList<>();
    new RecordValidator(problem -> problems.add(problem.toString())).validate(path);
    return problems;
  }
}
