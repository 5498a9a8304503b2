package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunReportTest {
  @Test
  void countsThatDoNotAddUpAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RunReport.Counts(3, 1, 1, 0, 0, 0))
        .withMessage("3 read, but 1 written, 1 rejected and 0 skipped");
  }

  @Test
  void theHashOfAConfigurationDoesNotDependOnTheOrderOfKeys() {
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("b", 2);
    config.put("a", null);
    Map<String, Object> turned = new LinkedHashMap<>();
    turned.put("a", null);
    turned.put("b", 2);
    assertThat(Provenance.hash(config)).isEqualTo(Provenance.hash(turned)).hasSize(64);
  }
}
