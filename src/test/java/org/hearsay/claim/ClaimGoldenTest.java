package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.GoldenCases;
import org.hearsay.GoldenCases.GoldenCase;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden cases of claims: every line {@code certainty [flags]: text [words = time]}, and no other.
 * The articles are of Thursday, 20 June 2019.
 */
class ClaimGoldenTest {
  @TestFactory
  Stream<DynamicTest> everyContentIsReadAsItsClaim() throws IOException {
    List<GoldenCase> cases = GoldenCases.read("claim");
    assertThat(cases.stream().mapToInt(c -> c.expected().size()).sum()).isGreaterThan(60);
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(GoldenCase golden) {
    Article article =
        new Article("case", null, null, null, null, "2019-06-20", "en", golden.text());
    Document document = TestEngines.ruled().process(article);
    assertThat(document.claims())
        .extracting(claim -> describe(document, claim))
        .containsExactlyElementsOf(golden.expected());
  }

  private static String describe(Document document, Claim claim) {
    List<String> flags = new ArrayList<>();
    if (claim.negated()) {
      flags.add("negated");
    }
    if (claim.hypothetical()) {
      flags.add("hypothetical");
    }
    if (claim.hedged()) {
      flags.add("hedged");
    }
    List<String> times =
        claim.times().stream()
            .map(time -> time.span().in(document.text()) + " = " + time.value())
            .toList();
    return claim.certainty().name().toLowerCase(Locale.ROOT)
        + (flags.isEmpty() ? "" : " " + String.join(" ", flags))
        + ": "
        + claim.text()
        + (times.isEmpty() ? "" : " " + times);
  }
}
