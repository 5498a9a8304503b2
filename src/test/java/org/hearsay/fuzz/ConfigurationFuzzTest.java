package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.NetworkSettings;
import org.hearsay.io.FileException;
import org.hearsay.io.ModelManifest;
import org.hearsay.pieces.WordPieces;
import org.hearsay.stance.StanceSettings;

/** What stands beside models is taken only if it is whole, and else refused as documented. */
class ConfigurationFuzzTest {
  private static final FuzzFolder FOLDER = new FuzzFolder("configuration");

  @FuzzTest
  void takesWhatIsWholeAlone(byte[] data) {
    String text = FuzzFolder.text(data);
    List<String> lines = text.lines().toList();
    try {
      switch (FuzzFolder.kind(data)) {
        case 'n' -> check(NetworkSettings.parse(lines));
        case 's' -> check(StanceSettings.parse(lines));
        case 'v' -> check(new WordPieces(lines), text);
        default -> check(ModelManifest.read(FOLDER.write("m.json", FuzzFolder.rest(data))));
      }
    } catch (IllegalArgumentException | FileException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static void check(NetworkSettings settings) {
    assertThat(settings.window()).isPositive();
    assertThat(List.of(settings.noCue(), settings.noSource(), settings.slope(), settings.shift()))
        .allMatch(Double::isFinite);
    assertThat(NetworkSettings.parse(settings.lines()).window()).isPositive();
  }

  private static void check(StanceSettings settings) {
    assertThat(settings.window()).isPositive();
    assertThat(settings.slope()).isFinite();
    assertThat(settings.pair()).isFinite();
    assertThat(Arrays.stream(settings.probabilities(new double[] {-1, 0, 1})))
        .allMatch(p -> p >= 0 && p <= 1);
  }

  private static void check(WordPieces pieces, String text) {
    assertThat(Arrays.stream(pieces.of(text)))
        .isNotEmpty()
        .allMatch(id -> id >= 0 && id < pieces.size());
  }

  private static void check(ModelManifest manifest) {
    for (ModelManifest.Entry entry : manifest.entries()) {
      assertThat(manifest.of(entry.resource())).isPresent();
      assertThat(entry.sha256()).matches("[0-9a-f]{64}");
    }
  }
}
