package org.hearsay.batch.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.io.JsonFiles;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static String config(String values) {
    return "{\"config\":{\"engine\":\"opennlp\"" + values + "}}";
  }

  private static void assertDifference(String before, String now, String difference) {
    assertThat(Differences.of(JsonFiles.parse(config(before)), JsonFiles.parse(config(now))))
        .containsExactly(difference);
  }

  @Test
  void valuesAreNamedAndHashesAreNot() {
    assertDifference(
        ",\"stance\":\"model\"", ",\"stance\":\"rules\"", "config.stance was model and is rules");
    assertDifference(
        ",\"roster\":\"sha256:0a\"", ",\"roster\":\"sha256:0b\"", "--roster is another file");
    assertDifference("", ",\"targets\":\"sha256:0a\"", "--targets is given and was not there");
    assertDifference(",\"targets\":\"sha256:0a\"", "", "--targets was given and is not there now");
  }
}
