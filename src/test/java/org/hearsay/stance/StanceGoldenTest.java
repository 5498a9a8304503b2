package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.GoldenCases;
import org.hearsay.GoldenCases.GoldenCase;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden cases of stances: every line {@code holder > target: polarity [evidence]}, and no other.
 */
class StanceGoldenTest {
  @TestFactory
  Stream<DynamicTest> everyStanceIsFoundAndNoOther() throws IOException {
    List<GoldenCase> cases = GoldenCases.read("stance");
    assertThat(cases).hasSizeGreaterThan(15);
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(GoldenCase golden) {
    Document document = TestEngines.ruled().process(Article.of("case", golden.text()));
    assertThat(document.stances())
        .extracting(stance -> describe(document, stance))
        .containsExactlyInAnyOrderElementsOf(golden.expected());
  }

  private static String describe(Document document, Stance stance) {
    List<String> evidence =
        stance.evidence().stream().map(span -> span.in(document.text())).toList();
    return document.resolution().speakers().get(stance.attribution()).name()
        + " > "
        + stance.target().name()
        + ": "
        + stance.polarity().name().toLowerCase(Locale.ROOT)
        + (evidence.isEmpty() ? "" : " " + evidence);
  }
}
