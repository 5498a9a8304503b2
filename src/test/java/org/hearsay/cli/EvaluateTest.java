package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Evaluation;
import org.hearsay.io.ContractSchema;
import org.hearsay.io.JsonFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of a run that was made before, as a user gets at them. */
class EvaluateTest {
  private static final Path GOLD = Path.of("corpus", "gold");

  @TempDir static Path run;
  @TempDir Path folder;

  @BeforeAll
  static void extract() {
    ProgramRun made =
        ProgramRun.of("extract", "corpus", "--engine", "opennlp", "--out", run.toString());
    assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.CLEAN);
  }

  private static ProgramRun evaluate(Path gold, Path records, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("evaluate", "--gold", gold.toString(), "--records", records.toString()));
    arguments.addAll(List.of(more));
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  private Path report(String name, Path records) {
    Path out = folder.resolve(name);
    assertThat(evaluate(GOLD, records, "--report", out.toString()).code()).isZero();
    return out.resolve("report.json");
  }

  /** The records of the run without those of one article. */
  private Path poorer(String article) throws IOException {
    List<String> kept =
        Files.readAllLines(run.resolve("records.jsonl")).stream()
            .filter(line -> !line.contains("\"article\":{\"id\":\"" + article + "\""))
            .toList();
    return Files.write(folder.resolve("poorer.jsonl"), kept);
  }

  @Test
  void theTableIsAlignedAndTheReportIsWhatItsSchemaSays() throws IOException {
    Path out = folder.resolve("report");
    ProgramRun printed = evaluate(GOLD, run, "--report", out.toString());
    assertThat(printed.code()).isZero();
    assertThat(printed.err()).isEmpty();
    assertThat(printed.out())
        .contains("corpus/gold: 28 articles", "attribution_80", "speaker.pronoun", "gold \\ found");
    assertThat(out.resolve("report.html")).content().startsWith("<!DOCTYPE html>");
    JsonNode report = JsonFiles.parse(Files.readString(out.resolve("report.json")));
    assertThat(ContractSchema.EVALUATION.faults(report)).isEmpty();
    JsonNode figures = report.at("/systems/0/figures");
    assertThat(figures.at("/newsmtsc.macro_f1/value").isNull()).isTrue();
    assertThat(figures.at("/content.overlap.f1/low").asDouble())
        .isLessThan(figures.at("/content.overlap.f1/value").asDouble());
    assertThat(figures.get("attribution_30.f1").get("value").asDouble())
        .isGreaterThanOrEqualTo(figures.get("attribution_80.f1").get("value").asDouble());
  }

  @Test
  void theSameRecordsGiveTheSameBytes() {
    assertThat(report("one", run)).hasSameBinaryContentAs(report("two", run));
  }

  @Test
  void nothingChangesAgainstOneself() {
    Path before = report("before", run);
    ProgramRun again = evaluate(GOLD, run, "--compare", before.toString());
    assertThat(again.code()).isZero();
    assertThat(again.out())
        .contains("got better by attribution.f1: 0", "got worse by attribution.f1: 0");
  }

  @Test
  void aGuardedFigureThatFellIsAFailureAndItsArticleIsNamed() throws IOException {
    Path before = report("before", run);
    Path poorer = poorer("czech-rate-decision");
    ProgramRun worse = evaluate(GOLD, poorer, "--compare", before.toString());
    assertThat(worse.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(worse.out()).contains("got worse by attribution.f1: 1", "czech-rate-decision");
    assertThat(worse.err()).contains("hearsay: attribution.f1 fell from");
    ProgramRun better =
        evaluate(GOLD, run, "--compare", report("poorer", poorer).toString(), "--guard", "kind");
    assertThat(better.out()).contains("got better by attribution.f1: 1");
  }

  @Test
  void anUnguardedFigureMayFall() throws IOException {
    Path before = report("before", run);
    ProgramRun worse =
        evaluate(
            GOLD,
            poorer("czech-rate-decision"),
            "--compare",
            before.toString(),
            "--guard",
            "newsmtsc.accuracy");
    assertThat(worse.code()).isZero();
  }

  @Test
  void aFigureBelowItsBarIsAFailure() {
    assertThat(evaluate(GOLD, run, "--fail-under", "attribution.f1=1").code()).isZero();
    ProgramRun low = evaluate(GOLD, run, "--fail-under", "attribution.f1=99.5");
    assertThat(low.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(low.err()).contains("attribution.f1 is", "below 99.5");
    assertThat(evaluate(GOLD, run, "--fail-under", "dse.micro_f1=1").err())
        .contains("undefined on this gold");
  }

  @Test
  void goldForAnArticleThatWasNotReadIsAnError() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    String json = Files.readString(GOLD.resolve("czech-rate-decision.json"));
    Files.writeString(
        gold.resolve("other.json"), json.replace("\"czech-rate-decision\"", "\"other\""));
    ProgramRun missing = evaluate(gold, run);
    assertThat(missing.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(missing.err()).contains("article other", "not among the articles that were read");
  }

  @Test
  void aTextThatDiffersIsAnErrorThatSaysWhere() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    String json = Files.readString(GOLD.resolve("czech-rate-decision.json"));
    Files.writeString(
        gold.resolve("czech-rate-decision.json"),
        json.replaceFirst("\"text\" *: *\".", "\"text\": \"#"));
    assertThat(evaluate(gold, run).err())
        .contains("article czech-rate-decision", "at character 0", "\"#");
    Path alone = Files.copy(run.resolve("records.jsonl"), folder.resolve("alone.jsonl"));
    assertThat(evaluate(gold, alone).code()).isZero();
    Files.writeString(
        gold.resolve("czech-rate-decision.json"),
        json.replaceFirst("\"text\" *: *\"", "\"text\": \"Longer. "));
    assertThat(evaluate(gold, alone).err()).contains("does not fit the text of the gold");
  }

  @Test
  void articlesMayBeGivenAsForExtract() {
    ProgramRun given =
        ProgramRun.of(
            "evaluate",
            "--gold",
            GOLD.toString(),
            "--engine",
            "opennlp",
            "corpus",
            "--threads",
            "2");
    assertThat(given.code()).as(given.err()).isZero();
    assertThat(given.out()).isEqualTo(evaluate(GOLD, run).out());
  }

  @Test
  void recordsAndARunExcludeEachOther() {
    assertThat(evaluate(GOLD, run, "--engine", "opennlp").code()).isEqualTo(ExitCode.USAGE);
    assertThat(evaluate(GOLD, run, "--guard", "kind").err()).contains("--compare");
    assertThat(evaluate(GOLD, run, "--compare", run.resolve("run.json").toString()).err())
        .contains("is no report of an evaluation");
  }

  @Test
  void reportsBecomeATableInADocument() throws IOException {
    Path report = report("table", run);
    Path readme = folder.resolve("README.md");
    Files.writeString(readme, "# Results\n<!-- results -->\nold\n<!-- /results -->\nend\n");
    ProgramRun into = ProgramRun.of("results", report.toString(), "--into", readme.toString());
    assertThat(into.code()).as(into.err()).isZero();
    String table = ProgramRun.of("results", report.toString()).out();
    assertThat(table.lines().toList()).hasSize(3).last().asString().startsWith("| corpus/gold |");
    assertThat(readme)
        .hasContent("# Results\n<!-- results -->\n" + table + "<!-- /results -->\nend\n");
    Files.writeString(readme, "nothing");
    assertThat(ProgramRun.of("results", report.toString(), "--into", readme.toString()).err())
        .contains("no place for the table");
  }

  @Test
  void theSchemaTellsWhatEveryFigureMeans() {
    JsonNode described =
        JsonFiles.parse(ProgramRun.of("schema", "--of", "evaluation").out())
            .at("/properties/systems/items/properties/figures/properties");
    assertThat(Evaluation.names()).isNotEmpty();
    for (String name : Evaluation.names()) {
      assertThat(described.at("/" + name + "/description").asText())
          .as(name)
          .hasSizeGreaterThan(20);
    }
    assertThat(described).hasSameSizeAs(Evaluation.names());
  }

  @Test
  void sentencesAreJudgedOnTheTargetsThatTheyMark() throws IOException {
    Path sentences =
        Files.writeString(
            folder.resolve("s.jsonl"),
            """
            {"primary_gid": "1", "sentence_normalized": "Everyone adores the brave Anna Kowalska.", \
            "targets": [{"from": 26, "to": 39, "mention": "Anna Kowalska", "polarity": 6.0}]}
            {"primary_gid": "2", "sentence_normalized": "Critics despise the corrupt Bob Lee.", \
            "targets": [{"from": 28, "to": 35, "mention": "Bob Lee", "polarity": 2.0}]}
            """);
    ProgramRun run = ProgramRun.of("evaluate", "--gold", sentences.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("newsmtsc.accuracy +100.0");
    Path rows =
        Files.writeString(
            folder.resolve("d.tsv"),
            "[Anna Kowalska] hates [Bob Lee] .\tAnna Kowalska\tBob Lee\t3\n");
    ProgramRun directions = ProgramRun.of("evaluate", "--gold", rows.toString());
    assertThat(directions.out()).containsPattern("dse.micro_f1 +100.0");
    assertThat(ProgramRun.of("evaluate", "--gold", rows.toString(), "--stance", "rules").code())
        .isZero();
  }
}
