package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.io.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A network that an earlier version trained lacks a setting that this one needs. */
class EarlierModelTest {
  private static final String HOME = "hearsay.home";

  @TempDir Path folder;
  private String home;

  @BeforeEach
  void moveHome() {
    home = System.getProperty(HOME);
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void moveBack() {
    if (home == null) {
      System.clearProperty(HOME);
    } else {
      System.setProperty(HOME, home);
    }
  }

  @ParameterizedTest
  @CsvSource({"attribution,inner_starts", "stance,pair"})
  void itIsRefusedInOneLine(String network, String setting) throws IOException {
    Path models = folder.resolve("models");
    try (Stream<Path> all = Files.walk(Path.of("models"))) {
      for (Path file : all.toList()) {
        Files.copy(file, models.resolve(Path.of("models").relativize(file)));
      }
    }
    Path settings = models.resolve(network).resolve("settings.tsv");
    String known = Sha256.of(Files.readAllBytes(settings));
    List<String> fewer =
        Files.readAllLines(settings).stream().filter(line -> !line.startsWith(setting)).toList();
    Files.write(settings, fewer);
    String manifest = Files.readString(Path.of("models", "manifest.json"));
    Files.writeString(
        models.resolve("manifest.json"),
        manifest.replace(known, Sha256.of(Files.readAllBytes(settings))));
    Path article = Files.writeString(folder.resolve("a.txt"), "Ann Lee said it rained.\n");
    ProgramRun run = ProgramRun.of("show", article.toString());
    assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("models/" + network + "/settings.tsv: no setting " + setting, "train");
  }
}
