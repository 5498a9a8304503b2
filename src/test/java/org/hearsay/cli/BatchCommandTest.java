package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.RunContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options of a batch do, as a user sees it. */
class BatchCommandTest {
  private static final List<String> FILES =
      List.of("records.jsonl", "articles.jsonl", "rejects.jsonl");
  private static final String LONG_RUN = "x".repeat(300);

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void writeInput() throws IOException {
    input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"id": "one", "text": "Ann Lee said on Monday that it had rained all day."}
            {"id": "two", "text": "Ann Lee said on Tuesday that %s was no word."}
            {"id": "none", "text": ""}
            {"id": "three", "text": "Bob Roe said on Friday that it had not rained at all."}
            """
                .formatted(LONG_RUN));
  }

  private ProgramRun extract(String... arguments) {
    List<String> all = new ArrayList<>(List.of("extract", "--in-process", "--engine", "opennlp"));
    all.addAll(List.of("--attributor", "rules", "--stance", "rules"));
    all.addAll(Arrays.asList(arguments));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private void assertSame(String one, String other) {
    for (String file : FILES) {
      assertThat(folder.resolve(one).resolve(file))
          .hasSameBinaryContentAs(folder.resolve(other).resolve(file));
    }
  }

  @Test
  void aFinishedRunIsNotDoneAgainAndAnotherOneDoesNotReplaceIt() throws IOException {
    assertThat(extract(input.toString(), "--out", out("o")).code()).isEqualTo(ExitCode.REJECTED);
    ProgramRun again = extract(input.toString(), "--out", out("o"));
    assertThat(again.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(again.err()).contains("is complete: nothing to do", "--restart");
    assertThat(again.out()).contains("articles    3", "rejected    1");
    ProgramRun other = extract(input.toString(), "--out", out("o"), "--max-run", "100");
    assertThat(other.code()).isEqualTo(ExitCode.USAGE);
    assertThat(other.err()).contains("config.max_run was 2000 and is 100", "--restart", "--out");
    Files.writeString(input, Files.readString(input) + "\n");
    ProgramRun changed = extract(input.toString(), "--out", out("o"));
    assertThat(changed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(changed.err()).contains("inputs[1].bytes was");
    ProgramRun restarted =
        extract(input.toString(), "--out", out("o"), "--max-run", "100", "--restart");
    assertThat(restarted.out()).contains("articles    2", "rejected    2");
  }

  @Test
  void rejectsAreSummedUpAndTriedAgainInTheirPlaces() throws IOException {
    assertThat(extract(input.toString(), "--out", out("fresh")).code())
        .isEqualTo(ExitCode.REJECTED);
    extract(input.toString(), "--out", out("o"), "--max-run", "100");
    ProgramRun sum = ProgramRun.of("rejects", out("o"));
    assertThat(sum.code()).isZero();
    assertThat(sum.out())
        .contains("1  long-run", "analysis", input + ":2", "1  empty", "read", input + ":3");
    JsonNode json = JsonFiles.parse(ProgramRun.of("rejects", out("o"), "--json").out());
    assertThat(json).hasSize(2);
    ProgramRun retry = extract("--retry-rejects", out("o"));
    assertThat(retry.code()).as(retry.err()).isEqualTo(ExitCode.REJECTED);
    assertThat(retry.out()).contains("articles    3", "kept        2", "rejected    1", out("o"));
    assertSame("o", "fresh");
    assertThat(counts("o")).isNotEmpty().isEqualTo(counts("fresh"));
    assertThat(folder.resolve("o").resolve("retry")).doesNotExist();
    JsonNode counts =
        JsonFiles.parse(Files.readString(folder.resolve("o").resolve("run.json"))).get("counts");
    assertThat(counts.get("read").asInt()).isEqualTo(4);
    assertThat(counts.get("skipped").asInt()).isEqualTo(2);
    assertThat(ProgramRun.of("validate", out("o")).code()).isZero();
    assertThat(extract(input.toString(), "--out", out("o")).err()).contains("nothing to do");
  }

  @Test
  void theSummaryTellsWhatWasIgnoredAndWhereRejectsAreTold() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "Not read.");
    ProgramRun run = extract(folder.toString(), "--out", out("o"));
    assertThat(run.out()).contains("hearsay rejects " + out("o"), "ignored     1 with other");
  }

  @Test
  void anInputIsNoOutputFolder() throws IOException {
    for (String same : List.of(folder.toString(), folder + "/.")) {
      ProgramRun run = extract(folder.toString(), "--out", same);
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("is an input", "--out").doesNotContain("Exception");
    }
    assertThat(extract(input.toString(), "--out", folder.toString()).code())
        .isEqualTo(ExitCode.REJECTED);
  }

  /** What the metrics say of the files, which is the same however often a run was tried again. */
  private List<String> counts(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve("metrics.prom")).stream()
        .filter(line -> line.matches("hearsay_(records|speakers|stances|words|rejects)\\b.*"))
        .toList();
  }

  @Test
  void aRetryOfSomethingElseIsRefused() {
    assertThat(extract("--retry-rejects", out("none")).err()).contains("no such folder");
    extract(input.toString(), "--out", out("o"));
    ProgramRun mixed = extract("--retry-rejects", out("o"), "--compress", "gzip");
    assertThat(mixed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(mixed.err()).contains("compress was none and is gzip");
    assertThat(extract("--retry-rejects", out("o"), "--out", out("p")).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void outputMayBePackedAndIsReadBack() throws IOException {
    extract(input.toString(), "--out", out("plain"));
    for (String how : List.of("gzip", "zstd")) {
      ProgramRun run = extract(input.toString(), "--out", out(how), "--compress", how);
      assertThat(run.out()).contains("records.jsonl." + (how.equals("gzip") ? "gz" : "zst"));
      assertThat(ProgramRun.of("validate", out(how)).code()).isZero();
      assertThat(RunContents.records(folder.resolve(how)))
          .isEqualTo(RunContents.records(folder.resolve("plain")));
      assertThat(ProgramRun.of("rejects", out(how)).out()).contains("empty");
    }
  }

  @Test
  void progressForMachinesIsJsonAndEndsWithEverything() {
    ProgramRun run = extract(input.toString(), "--out", out("o"), "--progress", "json", "--quiet");
    assertThat(run.err()).isEmpty();
    run = extract(input.toString(), "--out", out("p"), "--progress", "json");
    List<String> lines = run.err().lines().toList();
    JsonNode last = JsonFiles.parse(lines.get(lines.size() - 1));
    assertThat(last.get("finished").asBoolean()).isTrue();
    assertThat(last.get("read").asInt()).isEqualTo(4);
    assertThat(last.get("rejected").asInt()).isEqualTo(1);
    assertThat(last.get("share_read").asDouble()).isEqualTo(1);
    assertThat(last.get("seconds_left").asDouble()).isZero();
  }

  @Test
  void theOrderOfTheInputDoesNotChangeAnArticlesLines() throws IOException {
    extract(input.toString(), "--out", out("o"));
    List<String> lines = new ArrayList<>(Files.readAllLines(input));
    Collections.reverse(lines);
    Path turned = Files.write(folder.resolve("turned.jsonl"), lines);
    extract(turned.toString(), "--out", out("turned"), "--shard", "1");
    for (String file : List.of("records.jsonl", "articles.jsonl")) {
      assertThat(Files.readAllLines(folder.resolve("turned").resolve(file)))
          .containsExactlyInAnyOrderElementsOf(
              Files.readAllLines(folder.resolve("o").resolve(file)));
    }
  }

  @Test
  void metricsAreThere() throws IOException {
    extract(input.toString(), "--out", out("o"));
    assertThat(Files.readString(folder.resolve("o").resolve("metrics.prom")))
        .contains(
            "# TYPE hearsay_inputs gauge",
            "hearsay_inputs{outcome=\"written\"} 3\n",
            "hearsay_rejects{code=\"empty\"} 1\n",
            "hearsay_workers_lost 0\n");
  }

  @Test
  void wrongValuesAreRefused() {
    assertThat(extract(input.toString(), "--shard", "0").err()).contains("--shard must be 1");
    assertThat(extract(input.toString(), "--deadline", "0").err()).contains("--deadline must be");
    assertThat(extract(input.toString(), "--worker-memory", "much").err())
        .contains("--worker-memory must be a size");
    assertThat(extract(input.toString(), "--max-run", "0").err()).contains("--max-run must be");
    assertThat(extract(input.toString(), "--max-sentence", "0").err())
        .contains("--max-sentence must be");
    assertThat(extract().err()).contains("nothing to read");
  }
}
