package org.hearsay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.cli.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read, each input ends as an article or a reject, and what is written is sound. */
class HostileArticlesTest {
  @TempDir Path folder;

  static IntStream variants() {
    return Catalogue.variants();
  }

  private RunFolder extract(Catalogue.Written inputs) {
    Path out = folder.resolve("out");
    ProgramRun run = ProgramRun.of(LightRun.extract(out, inputs.paths().toArray()));
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("\tat ", "    at ");
    return new RunFolder(out);
  }

  private Path inputs() throws IOException {
    return Files.createDirectory(folder.resolve("in"));
  }

  @ParameterizedTest
  @MethodSource("variants")
  @Timeout(900)
  void everyInputIsAccountedFor(int variant) throws IOException {
    Catalogue.Written written = Catalogue.write(inputs(), variant, true);
    assertThat(extract(written).check()).isEqualTo(written.readings());
  }

  @ParameterizedTest
  @MethodSource("variants")
  @Timeout(300)
  void compressedLinesAreAccountedFor(int variant) throws IOException {
    Catalogue.Written written = Catalogue.write(inputs(), variant, false);
    assertThat(extract(written).check()).isGreaterThanOrEqualTo(written.readings());
  }

  @Test
  void theCatalogueHasFortyCategoriesAndMoreAndVariantsThatDiffer() {
    List<String> names = Catalogue.all().map(Category::name).toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    Category category =
        Catalogue.all().filter(c -> c.name().equals("nested-quotes")).findAny().orElseThrow();
    assertThat(category.files(0).get(0).content())
        .isEqualTo(category.files(0).get(0).content())
        .isNotEqualTo(category.files(1).get(0).content());
  }
}
