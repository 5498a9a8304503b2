package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.hearsay.io.JsonFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on whole folders. */
class ExtractTest {
  private static final List<String> FILES =
      List.of("records.jsonl", "articles.jsonl", "rejects.jsonl");

  @TempDir Path folder;

  private Path out(String name) {
    return folder.resolve(name);
  }

  @Test
  void theCorpusGivesTheSameBytesAtAnyNumberOfThreadsAndInAnyLocale() throws IOException {
    ProgramRun one =
        ProgramRun.of(
            "extract", "corpus", "--out", out("one").toString(), "--threads", "1", "--in-process");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.out()).contains("articles    28", "rejected    0", "records.jsonl");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      ProgramRun many =
          ProgramRun.of("extract", "corpus", "--out", out("many").toString(), "--threads", "5");
      assertThat(many.code()).isZero();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String file : FILES) {
      assertThat(out("many").resolve(file)).hasSameBinaryContentAs(out("one").resolve(file));
    }
    ProgramRun check = ProgramRun.of("validate", out("one").toString());
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.err()).contains("0 faults", "28 articles");
  }

  @Test
  void theRosterDecidesTheSpelling() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "\"It rained,\" Ann Lee said.\n");
    Path roster =
        Files.writeString(
            folder.resolve("r.csv"),
            "name,aliases,type,wikidata,desk\nAnne Leigh,Ann Lee,person,Q7,weather\n");
    ProgramRun run =
        ProgramRun.of(
            "extract",
            article.toString(),
            "--in-process",
            "--roster",
            roster.toString(),
            "--out",
            out("o").toString());
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode speaker =
        JsonFiles.parse(Files.readAllLines(out("o").resolve("records.jsonl")).get(0))
            .get("speaker");
    assertThat(speaker.get("name").asText()).isEqualTo("Anne Leigh");
    assertThat(speaker.at("/aliases/0").asText()).isEqualTo("Ann Lee");
    assertThat(speaker.at("/roster/wikidata").asText()).isEqualTo("Q7");
    assertThat(speaker.at("/roster/more/desk").asText()).isEqualTo("weather");
    assertThat(ProgramRun.of("validate", out("o").toString()).code()).isZero();
    assertThat(Files.readString(out("o").resolve("run.json"))).contains("\"roster\" : \"sha256:");
  }

  @Test
  @Timeout(300)
  void whatCannotBeProcessedIsReportedAndTheRestGoesOn() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Files.writeString(inputs.resolve("good.txt"), "\"It rained,\" Ann Lee said on Monday.\n");
    Files.writeString(inputs.resolve("empty.txt"), "");
    Files.write(inputs.resolve("binary.txt"), new byte[] {1, 2, 0, 0, 3, 0});
    Files.write(
        inputs.resolve("latin.txt"), "Caf\u00e9 said".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(
        inputs.resolve("lines.jsonl"),
        """
        {"id": "ok", "text": "Ann said it rained."}
        {"id": oops}
        {"id": "ok", "text": "Again."}
        {"text": 5}
        """);
    Files.writeString(
        inputs.resolve("german.txt"),
        "Der Minister sagte am Montag in Berlin, dass die Verhandlungen mit den Gewerkschaften"
            + " noch lange nicht abgeschlossen seien und weitergehen müssten.");
    Files.writeString(inputs.resolve("slashes.txt"), "1/2/".repeat(20_000));
    Files.writeString(inputs.resolve("run.txt"), "a".repeat(1_000_000));
    Files.writeString(inputs.resolve("endless.txt"), "they said that ".repeat(7_000));
    Files.writeString(inputs.resolve("marks.txt"), "\"No ".repeat(6_000) + "he said.");
    ProgramRun run =
        ProgramRun.of(
            "extract", inputs.toString(), "--out", out("out").toString(), "-q", "--in-process");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out()).isEmpty();
    List<String> codes = new ArrayList<>();
    for (String line : Files.readAllLines(out("out").resolve("rejects.jsonl"))) {
      codes.add(JsonFiles.parse(line).get("code").asText());
    }
    assertThat(codes)
        .containsExactlyInAnyOrder(
            "empty",
            "binary",
            "invalid-utf8",
            "bad-json",
            "duplicate-id",
            "wrong-type",
            "not-english",
            "long-run",
            "long-run");
    String articles = Files.readString(out("out").resolve("articles.jsonl"));
    assertThat(articles).contains("\"good\"", "\"ok\"", "\"endless\"", "\"marks\"");
    var counts = JsonFiles.parse(Files.readString(out("out").resolve("run.json"))).get("counts");
    assertThat(counts.get("read").asInt())
        .isEqualTo(counts.get("written").asInt() + counts.get("rejected").asInt())
        .isEqualTo(13);
    assertThat(ProgramRun.of("validate", out("out").toString()).code()).isZero();
  }

  @Test
  void showPrintsPlainInAPipeAndColoursOnATerminal() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"), "Anna Kowalska condemned Russia for its cruel lies.\n");
    ProgramRun plain = ProgramRun.of("show", article.toString());
    assertThat(plain.code()).as(plain.err()).isZero();
    assertThat(plain.out())
        .contains("Anna Kowalska", "Russia", "claim    asserted")
        .containsPattern("-0\\.[0-9]{2}")
        .doesNotContain("\u001b");
    ProgramRun colours =
        ProgramRun.with(new byte[0], new Terminal(true, true, 80), "show", article.toString());
    assertThat(colours.out())
        .contains("\u001b[")
        .containsPattern("\u001b\\[2m\u001b\\[3[236]m1\u001b\\[0m");
  }

  @Test
  void whatAnArticleSaysCannotCommandTheTerminal() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"), "\"It \u001B[2Jrained,\" Anna \u001B]0;Kowalska said.\n");
    ProgramRun run = ProgramRun.of("show", article.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("content  It \uFFFD[2Jrained").doesNotContain("\u001B");
  }

  @Test
  void targetsOfTheUserAreReportedWhereverTheyAreNamed() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"),
            "Anna Kowalska said the new carbon tax was a wise and long overdue reform.\n");
    Path targets =
        Files.writeString(
            folder.resolve("t.csv"),
            "name,aliases,description\nCarbon pricing,carbon tax,Taxes on emissions\n");
    ProgramRun run =
        ProgramRun.of(
            "extract",
            article.toString(),
            "--in-process",
            "--targets",
            targets.toString(),
            "--out",
            out("t").toString());
    assertThat(run.code()).as(run.err()).isZero();
    var stance =
        JsonFiles.parse(Files.readString(out("t").resolve("records.jsonl"))).at("/stances/0");
    assertThat(stance.at("/target/name").asText()).isEqualTo("Carbon pricing");
    assertThat(stance.at("/target/id").isNull()).isTrue();
    assertThat(stance.at("/target/listed/name").asText()).isEqualTo("Carbon pricing");
    assertThat(stance.at("/target/listed/more/description").asText())
        .isEqualTo("Taxes on emissions");
    assertThat(stance.at("/polarity").asText()).isEqualTo("positive");
    assertThat(stance.at("/evidence")).isNotEmpty();
    assertThat(Files.readString(out("t").resolve("run.json"))).contains("\"targets\" : \"sha256:");
    assertThat(ProgramRun.of("validate", out("t").toString()).code()).isZero();
  }

  @Test
  void standardInputIsRead() throws IOException {
    byte[] lines =
        "{\"id\": \"x\", \"text\": \"Ann said it rained.\"}\n".getBytes(StandardCharsets.UTF_8);
    ProgramRun run =
        ProgramRun.with(
            lines,
            new Terminal(false, false, 80),
            "extract",
            "-",
            "--in-process",
            "--out",
            out("out").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(out("out").resolve("records.jsonl"))).contains("\"it rained\"");
  }

  @Test
  void theBenchmarkCountsWhatItProcessed() {
    ProgramRun run =
        ProgramRun.of(
            "benchmark",
            "corpus",
            "--engine",
            "opennlp",
            "--alone",
            "--rounds",
            "1",
            "--threads",
            "1");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("28 articles", "1 threads, 1 rounds", "hearsay", "words/s");
    assertThat(ProgramRun.of("benchmark", "corpus", "--rounds", "0").code())
        .isEqualTo(ExitCode.USAGE);
  }
}
