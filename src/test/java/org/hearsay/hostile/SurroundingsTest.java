package org.hearsay.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.hearsay.cli.ProgramRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file system, the streams and the settings of the machine do what they can. */
class SurroundingsTest {
  private static final int FILE_TROUBLE = 74;
  private static final List<String> FILES =
      List.of("articles.jsonl", "records.jsonl", "rejects.jsonl");

  @TempDir Path folder;

  static IntStream variants() {
    return Catalogue.variants();
  }

  private Path article(String name, Random random) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, Prose.article(random));
  }

  private static void assertTold(ProgramRun run, String... words) {
    assertThat(run.code()).as(run.err()).isEqualTo(FILE_TROUBLE);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("hearsay: ").contains(words).doesNotContain("Exception");
  }

  @ParameterizedTest
  @MethodSource("variants")
  void aStreamThatBreaksOffBecomesAReject(int variant) throws IOException {
    Random random = new Random(variant);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append(Json.article("s" + i, Prose.article(random))).append('\n');
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    int length = random.nextInt(bytes.length);
    Path out = folder.resolve("out");
    ProgramRun run =
        ProgramRun.reading(new BreakingStream(bytes, length), LightRun.extract(out, "-"));
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    RunFolder written = new RunFolder(out);
    written.check();
    assertThat(written.lines("rejects.jsonl"))
        .anyMatch(reject -> reject.get("code").asText().equals("unreadable"));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void aFileWhereAFolderShouldBeIsLeftAlone(int variant) throws IOException {
    Random random = new Random(variant);
    Path input = article("a.txt", random);
    Path taken = article("taken", random);
    String before = Files.readString(taken);
    Path out = random.nextBoolean() ? taken : taken.resolve("deeper/" + random.nextInt());
    assertTold(ProgramRun.of(LightRun.extract(out, input)), taken.toString());
    assertThat(taken).hasContent(before);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void aFolderThatCannotBeWrittenIsToldBeforeAnythingIsRead(int variant) throws IOException {
    Random random = new Random(variant);
    Path input = article("a.txt", random);
    Path locked = Files.createDirectory(folder.resolve("locked" + random.nextInt()));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(locked), "whoever may do anything can write here too");
    assertTold(ProgramRun.of(LightRun.extract(locked, input)), locked.toString());
    assertTold(ProgramRun.of(LightRun.extract(locked.resolve("x"), input)), locked.toString());
  }

  @ParameterizedTest
  @MethodSource("variants")
  void localesAndTimeZonesDoNotShow(int variant) throws IOException {
    Random random = new Random(variant);
    Path input = article("INDIVIDUAL.TXT", random);
    ProgramRun plain = ProgramRun.of(LightRun.extract(folder.resolve("plain"), input));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(
          Locale.forLanguageTag(
              Prose.any(
                  random, List.of("tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist"))));
      TimeZone.setDefault(
          TimeZone.getTimeZone(Prose.any(random, List.of("Asia/Kathmandu", "Pacific/Apia"))));
      ProgramRun other = ProgramRun.of(LightRun.extract(folder.resolve("other"), input));
      assertThat(other).isEqualTo(plain);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String file : FILES) {
      assertThat(folder.resolve("other").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("plain").resolve(file));
    }
  }
}
