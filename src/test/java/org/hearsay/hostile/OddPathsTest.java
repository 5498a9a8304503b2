package org.hearsay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.cli.ProgramRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths of any make, and links to anywhere. */
class OddPathsTest {
  @TempDir Path folder;

  static IntStream variants() {
    return Catalogue.variants();
  }

  private Path article(String name, Random random) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, Prose.article(random));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void linksAreFollowedAndThoseToNowhereTold(int variant) throws IOException {
    Random random = new Random(variant);
    Path in = Files.createDirectory(folder.resolve("in"));
    int good = 1 + random.nextInt(4);
    for (int i = 0; i < good; i++) {
      Files.createSymbolicLink(in.resolve("l" + i + ".txt"), article("far/f" + i + ".txt", random));
    }
    Files.createSymbolicLink(in.resolve("nowhere.txt"), Path.of("none" + random.nextInt()));
    Files.createSymbolicLink(in.resolve("self.json"), Path.of("self.json"));
    Files.createSymbolicLink(in.resolve("up.jsonl"), in);
    Path out = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("out"), out);
    assertThat(ProgramRun.of(LightRun.extract(link, in)).code()).isEqualTo(1);
    RunFolder written = new RunFolder(out);
    assertThat(written.check()).isEqualTo(good + 2);
    assertThat(written.lines("articles.jsonl")).hasSize(good);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void pathsMayBeLongAndHoldAnything(int variant) throws IOException {
    Random random = new Random(variant);
    String character = Prose.any(random, List.of("a", " ", "é", "日", "😀", "'", "\"", "\\", "\n"));
    int most = 251 / character.getBytes(StandardCharsets.UTF_8).length;
    Path input = article("in put/" + character.repeat(most) + ".txt", random);
    Path out = folder.resolve("out " + character.repeat(most / 2));
    ProgramRun run = ProgramRun.of(LightRun.extract(out, input));
    assertThat(run.code()).as(run.err()).isLessThanOrEqualTo(1);
    assertThat(new RunFolder(out).check()).isEqualTo(1);
  }
}
