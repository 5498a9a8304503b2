package org.hearsay.hostile;

import static org.hearsay.hostile.ShapeCategories.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Quotation marks and speakers by the thousand. */
final class QuoteCategories {
  private QuoteCategories() {}

  static Stream<Category> all() {
    return Stream.of(
        new Category("unbalanced-quotes", QuoteCategories::unbalanced),
        new Category("opening-quotes", r -> text(opening(r).repeat(6_000) + "he said.")),
        new Category("nested-quotes", QuoteCategories::nested),
        new Category("quotation-over-paragraphs", QuoteCategories::paragraphs),
        new Category(
            "storm-of-apostrophes", r -> text(storm(r, "'tis ", "n' ", "'", "’s ", "dogs' "))),
        new Category(
            "storm-of-marks", r -> text(storm(r, "“", "”", "\"", "« ", "» ", "No, ", "he said "))),
        new Category("many-speakers", QuoteCategories::speakers),
        new Category(
            "one-quotation-after-another", r -> text("“No.” ".repeat(2_000 + r.nextInt(8_000)))));
  }

  private static String opening(Random random) {
    return Prose.any(random, List.of("“No ", "\"No ", "« Non ", "‘No ", "„No "));
  }

  private static List<HostileFile> unbalanced(Random random) {
    String text = Prose.any(random, List.of("\"It rained ", "it\" ", "\" ", "rain \"it said. "));
    return text(text.repeat(9_999 + random.nextInt(10)) + Prose.article(random));
  }

  private static List<HostileFile> nested(Random random) {
    int depth = 5 + random.nextInt(1_500);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(i % 2 == 0 ? "“Ann said, " : "‘Bob said, ");
    }
    text.append("yes");
    for (int i = depth - 1; i >= 0; i--) {
      text.append(i % 2 == 0 ? "”" : "’").append(i % 50 == 0 ? " " : "");
    }
    return text(text + " he said.");
  }

  private static List<HostileFile> paragraphs(Random random) {
    String body =
        IntStream.range(0, 50 + random.nextInt(200))
            .mapToObj(i -> "“This is part " + i + " of what I have to say about the bridge.")
            .collect(Collectors.joining(random.nextBoolean() ? "\n\n" : "\r\n"));
    return text("Ida Kolt said:\n\n" + body + (random.nextBoolean() ? "”" : ""));
  }

  private static String storm(Random random, String... pieces) {
    return IntStream.range(0, 20_000)
        .mapToObj(i -> Prose.any(random, List.of(pieces)) + (i % 40 == 39 ? " " : ""))
        .collect(Collectors.joining());
  }

  /** Up to ten thousand people, so that everyone is compared with nearly everyone. */
  private static List<HostileFile> speakers(Random random) {
    String between = Prose.any(random, List.of(" ", "\n\n"));
    return text(
        IntStream.range(0, 1_000 + random.nextInt(9_001))
            .mapToObj(i -> "“It rained,” said Ann" + letters(i) + " Lee" + letters(i / 3) + ".")
            .collect(Collectors.joining(between)));
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number / 676);
  }
}
