package org.hearsay.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program in a Java machine of its own that lacks something. */
@Timeout(300)
class ConfinedTest {
  private static final int FAULT = 70;
  private static final int FILE_TROUBLE = 74;
  private static final Path SHELL = Path.of("/bin/bash");

  @TempDir Path folder;

  static IntStream variants() {
    return Catalogue.variants();
  }

  @BeforeAll
  static void onlyWhereAShellCanConfine() {
    assumeTrue(Files.isExecutable(SHELL));
  }

  /** What became of it: its exit code, and what it wrote to either stream. */
  private record Ended(int code, String said) {}

  /**
   * @param confinement shell commands in front of the program; the program is {@code "$@"}
   * @param options of the Java machine
   */
  private Ended run(String confinement, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", confinement, "hearsay"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:-UsePerfData", "-cp", System.getProperty("java.class.path")));
    command.add("org.hearsay.cli.Main");
    command.addAll(List.of(arguments));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int code = process.waitFor();
    return new Ended(code, Files.readString(log, StandardCharsets.UTF_8));
  }

  private Path articles(Random random, int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(Json.article("c" + i, Prose.article(random))).append('\n');
    }
    return Files.writeString(folder.resolve("c.jsonl"), lines);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void aFullDiskIsToldAndNoHalfRunLeft(int variant) throws IOException, InterruptedException {
    Random random = new Random(variant);
    Path out = folder.resolve("out");
    int blocks = 1 + random.nextInt(200);
    String[] arguments = LightRun.extract(out, articles(random, 400));
    Ended ended = run("ulimit -f " + blocks + "; \"$@\"", List.of("-Xmx600m"), arguments);
    assertThat(ended.code()).as(ended.said()).isEqualTo(FILE_TROUBLE);
    assertThat(ended.said()).contains("hearsay: cannot write ").doesNotContain("    at ");
    assertThat(out.resolve("run.json")).doesNotExist();
    assertThat(out.resolve("records.jsonl")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void fewFileHandlesSuffice(int variant) throws IOException, InterruptedException {
    Random random = new Random(variant);
    Path in = Files.createDirectory(folder.resolve("in"));
    int files = 100 + random.nextInt(100);
    for (int i = 0; i < files; i++) {
      Files.writeString(in.resolve(i + ".txt"), Prose.article(random));
    }
    int handles = 130 + random.nextInt(40);
    Path out = folder.resolve("out");
    Ended ended =
        run("ulimit -n " + handles + "; \"$@\"", List.of("-Xmx600m"), LightRun.extract(out, in));
    assertThat(ended.code()).as(ended.said()).isLessThanOrEqualTo(1);
    assertThat(new RunFolder(out).check()).isEqualTo(files);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void littleMemoryIsEnoughOrLeavesNoHalfRun(int variant) throws IOException, InterruptedException {
    Random random = new Random(variant);
    Path out = folder.resolve("out");
    int megabytes = 24 + random.nextInt(140);
    Path input = articles(random, 20);
    Ended ended = run("\"$@\"", List.of("-Xmx" + megabytes + "m"), LightRun.extract(out, input));
    if (Files.exists(out.resolve("run.json"))) {
      assertThat(new RunFolder(out).check()).isEqualTo(20);
    } else {
      assertThat(ended.code()).as(ended.said()).isEqualTo(FAULT);
      assertThat(ended.said()).contains("hearsay: not enough memory").doesNotContain("    at ");
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void aReaderThatLeavesEndsTheProgramQuietly(int variant)
      throws IOException, InterruptedException {
    Random random = new Random(variant);
    String article = Prose.article(random).repeat(20 + random.nextInt(30));
    Path input = Files.writeString(folder.resolve("a.txt"), article);
    String[] arguments = {
      "show", input.toString(), "--engine", "opennlp", "--attributor", "rules", "--stance", "rules"
    };
    int lines = 1 + random.nextInt(3);
    Ended ended = run("set -o pipefail; \"$@\" | head -n " + lines, List.of("-Xmx600m"), arguments);
    assertThat(ended.said().lines()).as(ended.said()).hasSize(lines);
  }
}
