package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users get wrong: one clear line each, and the documented exit code. */
class ErrorsTest {
  @TempDir Path folder;

  private static void assertError(ProgramRun run, int code, String... words) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err()).contains(words).doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void noSuchFile() {
    assertError(
        ProgramRun.of("extract", folder.resolve("none.txt").toString()),
        ExitCode.INPUT_OUTPUT,
        "no such file or folder",
        "none.txt");
  }

  @Test
  void emptyFolder() {
    assertError(
        ProgramRun.of("extract", folder.toString()), ExitCode.INPUT_OUTPUT, "nothing to read");
  }

  @Test
  void outputThatCannotBeWrittenIsRefusedBeforeModelsLoad() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path article = Files.writeString(folder.resolve("a.txt"), "Ann said it rained.");
    assertError(
        ProgramRun.of("extract", article.toString(), "--out", file.resolve("out").toString()),
        ExitCode.INPUT_OUTPUT,
        "out");
  }

  @Test
  void unknownOptionBringsASuggestion() {
    assertError(
        ProgramRun.of("extract", "corpus", "--thread", "2"),
        ExitCode.USAGE,
        "--thread",
        "--threads",
        "--help");
  }

  @Test
  void unknownCommandBringsASuggestion() {
    assertError(ProgramRun.of("extrakt"), ExitCode.USAGE, "extrakt", "extract");
  }

  @Test
  void unknownEngine() {
    assertError(
        ProgramRun.of("extract", "corpus", "--engine", "spacy"),
        ExitCode.USAGE,
        "spacy",
        "corenlp",
        "opennlp");
  }

  @Test
  void choicesAreNamedOnce() {
    ProgramRun run = ProgramRun.of("convert", "corpus/gold", "--to", "x", "--out", "x");
    assertError(run, ExitCode.USAGE, "[hearsay, brat, web-annotation]");
    ProgramRun least = ProgramRun.of("evaluate", "--gold", "corpus/gold", "--fail-under", "x");
    assertError(least, ExitCode.USAGE, "for option '--fail-under'");
  }

  @Test
  void aPeerBesideItself() {
    assertError(
        ProgramRun.of("benchmark", "corpus", "--stage", "speaker", "--coref", "corenlp"),
        ExitCode.USAGE,
        "--coref corenlp");
  }

  @Test
  void trainingWithoutItsLibraries() {
    assertError(
        ProgramRun.of(
            "train", "attribution", "--gold", "corpus/gold", "--dev", "corpus/gold", "--out", "x"),
        ExitCode.INPUT_OUTPUT,
        "e5-small",
        "bin/hearsay");
  }

  @Test
  void trainingOnSentences() {
    assertError(
        ProgramRun.of("train", "attribution", "--gold", "a.tsv", "--dev", "b.tsv", "--out", "x"),
        ExitCode.USAGE,
        "a.tsv",
        "articles");
  }

  private static ProgramRun trainStance(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "train", "stance", "--gold", "corpus/gold", "--dev", "corpus/gold", "--out", "x"));
    arguments.addAll(List.of(more));
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void trainingStancesWithoutLibrariesOrSense() throws IOException {
    assertError(trainStance(), ExitCode.INPUT_OUTPUT, "e5-small", "bin/hearsay");
    assertError(trainStance("--epochs", "0"), ExitCode.USAGE, "--epochs");
    assertError(
        trainStance("--begin", "corpus"), ExitCode.USAGE, "--begin", "best.bin", "network.onnx");
    assertError(trainStance("--blend", "0.5"), ExitCode.USAGE, "--blend 0.5", "--begin");
    assertError(trainStance("--blend", "1.5"), ExitCode.USAGE, "--blend 1.5", "from 0 to 1");
    assertError(trainStance("--blend", "-0.1"), ExitCode.USAGE, "--blend -0.1", "from 0 to 1");
    assertError(trainStance("--begin", "x"), ExitCode.USAGE, "--out x", "another folder");
    assertError(
        trainStance("--gold-alone", "corpus/gold"), ExitCode.USAGE, "--gold-alone", "--teacher");
    Path damaged = Files.createDirectories(folder.resolve("damaged"));
    Files.writeString(damaged.resolve("network.onnx"), "none");
    assertError(
        trainStance("--begin", damaged.toString()), ExitCode.USAGE, "ONNX", "training by this");
  }

  @Test
  void targetsThatCannotBeRead() throws IOException {
    assertError(
        ProgramRun.of("extract", "corpus", "--targets", "none.csv", "--out", folder.toString()),
        ExitCode.INPUT_OUTPUT,
        "none.csv");
    Path twice = Files.writeString(folder.resolve("twice.csv"), "name\nrain\nrain\n");
    assertError(
        ProgramRun.of(
            "extract", "corpus", "--targets", twice.toString(), "--out", folder.toString()),
        ExitCode.INPUT_OUTPUT,
        "twice.csv",
        "rain");
  }

  @Test
  void teacherThatWasNeverTrained() {
    assertError(
        ProgramRun.of(
            "train",
            "attribution",
            "--gold",
            "corpus/gold",
            "--dev",
            "corpus/gold",
            "--teacher",
            "corpus",
            "--out",
            "x"),
        ExitCode.USAGE,
        "best.bin",
        "earlier training");
  }

  @Test
  void textToLearnFromWithoutATeacher() {
    assertError(
        ProgramRun.of(
            "train",
            "attribution",
            "--gold",
            "corpus/gold",
            "--dev",
            "corpus/gold",
            "--text",
            "corpus/gold",
            "--out",
            "x"),
        ExitCode.USAGE,
        "--text",
        "--teacher");
  }

  @Test
  void aRosterThatIsMissing() {
    assertError(
        ProgramRun.of("extract", "corpus", "--roster", "none.csv", "--out", folder.toString()),
        ExitCode.INPUT_OUTPUT,
        "none.csv",
        "no such file");
  }

  @Test
  void noInput() {
    assertError(ProgramRun.of("extract"), ExitCode.USAGE, "nothing to read", "files");
  }

  @Test
  void noThreads() {
    assertError(ProgramRun.of("extract", "corpus", "--threads", "0"), ExitCode.USAGE, "threads");
  }

  @Test
  void goldThatIsMissingOrBroken() throws IOException {
    assertError(
        ProgramRun.of("evaluate", "--gold", folder.resolve("none").toString(), "--records", "x"),
        ExitCode.INPUT_OUTPUT,
        "none");
    Files.writeString(folder.resolve("g.json"), "{\"text\": \"x\"}");
    assertError(
        ProgramRun.of("evaluate", "--gold", folder.toString(), "--records", "x"),
        ExitCode.INPUT_OUTPUT,
        "g.json",
        "attributions");
  }

  @Test
  void recordsThatAreMissing() throws IOException {
    assertError(
        ProgramRun.of("evaluate", "--gold", "corpus/gold", "--records", folder.toString()),
        ExitCode.INPUT_OUTPUT,
        "records.jsonl");
    assertError(
        ProgramRun.of("validate", folder.toString()), ExitCode.INPUT_OUTPUT, "records.jsonl");
    assertError(
        ProgramRun.of("rejects", folder.toString()), ExitCode.INPUT_OUTPUT, "not its input");
    Files.writeString(folder.resolve("ledger.jsonl"), "");
    assertError(
        ProgramRun.of("rejects", folder.toString()),
        ExitCode.INPUT_OUTPUT,
        "is not finished",
        "extract command again");
  }

  @Test
  void metricThatIsNone() throws IOException {
    Path records = Files.writeString(folder.resolve("records.jsonl"), "");
    ProgramRun run =
        ProgramRun.of(
            "evaluate",
            "--gold",
            "corpus/gold",
            "--records",
            records.toString(),
            "--fail-under",
            "beauty=1");
    assertError(run, ExitCode.USAGE, "beauty", "content.overlap.f1");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        new String[] {
          "extract", "show", "validate", "schema", "evaluate", "results", "convert", "benchmark"
        }) {
      ProgramRun run = ProgramRun.of(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("Usage: hearsay " + command);
    }
    assertThat(ProgramRun.of("train", "attribution", "--help").out()).contains("--dev");
    assertThat(ProgramRun.of("train", "rules", "--help").out()).contains("--gold");
    assertThat(ProgramRun.of("--help").out()).contains("Exit codes", "74");
  }

  @Test
  void aWorkerWithoutTheMemoryForItsModels() {
    ProgramRun run =
        ProgramRun.of(
            "extract",
            "corpus",
            "--out",
            folder.resolve("out").toString(),
            "--worker-memory",
            "24m");
    assertError(run, ExitCode.USAGE, "ended 3 times before it was ready", "--worker-memory");
  }
}
