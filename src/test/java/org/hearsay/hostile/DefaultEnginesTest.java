package org.hearsay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.TestEngines;
import org.hearsay.io.ArticleReader;
import org.hearsay.io.Incoming;
import org.hearsay.io.Provenance;
import org.hearsay.io.ReadLimits;
import org.hearsay.io.Reading;
import org.hearsay.io.RecordEncoder;
import org.hearsay.model.Document;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engines that are used by default take the texts that the light ones take. */
class DefaultEnginesTest {
  private static final Set<String> SMALL =
      Set.of(
          "controls",
          "non-characters",
          "line-separators",
          "zero-width-in-names",
          "bidi-overrides",
          "combining-marks",
          "emoji-and-flags",
          "mixed-up-quotes",
          "homoglyph-names",
          "any-code-points",
          "quotation-over-paragraphs",
          "lone-surrogates-escaped");

  private static final RecordEncoder ENCODER =
      new RecordEncoder(new Provenance("0", "0", List.of()));

  @TempDir Path folder;

  static Stream<Category> categories() {
    return Catalogue.all().filter(category -> SMALL.contains(category.name()));
  }

  @ParameterizedTest
  @MethodSource("categories")
  @Timeout(300)
  void theyTakeTheSameTexts(Category category) throws IOException {
    for (int variant : Catalogue.variants().toArray()) {
      HostileFile file = category.files(variant).get(0);
      Path path = Files.write(folder.resolve("a" + file.extension()), file.content());
      Reading reading = read(path);
      assertThat(reading).isInstanceOf(Incoming.class);
      Document document = TestEngines.pipeline().process(((Incoming) reading).article());
      // The encoder refuses spans outside of the text, and whatever else the contract forbids.
      RecordEncoder.Encoded lines = ENCODER.encode(document);
      assertThat(lines.records()).hasSameSizeAs(document.attributions());
    }
  }

  private static Reading read(Path path) {
    try (ArticleReader reader =
        ArticleReader.open(
            List.of(path.toString()), InputStream.nullInputStream(), ReadLimits.STANDARD)) {
      return reader.next();
    }
  }
}
