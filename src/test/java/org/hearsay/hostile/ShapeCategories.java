package org.hearsay.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files of no size or of much, and texts without any shape. */
final class ShapeCategories {
  private ShapeCategories() {}

  static Stream<Category> all() {
    return Stream.of(
        new Category("nothing", r -> HostileFile.ofAll(new byte[0])),
        new Category("blanks", r -> HostileFile.ofAll(blanks(r))),
        new Category(
            "wide-blanks", r -> HostileFile.ofText(drawn(r, "\u00A0\u2003\u3000\u200B\uFEFF", 90))),
        new Category("hundred-megabyte-line", ShapeCategories::hugeLine),
        new Category("no-final-newline", r -> HostileFile.ofText(Prose.article(r).strip())),
        new Category("carriage-returns", r -> text(Prose.article(r).replace("\n", "\r"))),
        new Category("mixed-line-ends", r -> text(Prose.article(r).replace("\n\n", "\r\r\n\n\r"))),
        new Category(
            "up-to-a-million-lines",
            r ->
                text(
                    Prose.any(r, List.of("a\n", ".\n", "\"\n", "\n"))
                            .repeat(200_000 + r.nextInt(800_001))
                        + "a")),
        new Category("endless-sentence", r -> text(words(r, 200_000))),
        new Category(
            "endless-subordination", r -> text("they said that ".repeat(1_000 + r.nextInt(9_000)))),
        new Category(
            "megabyte-word",
            r -> text("He said " + Prose.any(r, List.of("x", "é", "7", "-")).repeat(1_000_000))),
        new Category(
            "fractions", r -> text(Prose.article(r) + "1/2/".repeat(25_000 - r.nextInt(24_600)))),
        new Category("dots", r -> text(Prose.any(r, List.of("….", "…. ", ". . ")).repeat(20_000))),
        new Category(
            "storm-of-punctuation",
            r -> text(drawn(r, ".,;:!?-–—()[]{}<>/\\|@#$%^&*_+=~ ", 40_000))),
        new Category("many-articles", ShapeCategories::manyArticles));
  }

  static List<HostileFile> text(String text) {
    return List.of(HostileFile.text(text));
  }

  private static byte[] blanks(Random random) {
    return drawn(random, " \t\n\r", 1 + random.nextInt(500)).getBytes(StandardCharsets.UTF_8);
  }

  /** Characters of a set, in any order. */
  static String drawn(Random random, String characters, int count) {
    return random
        .ints(count, 0, characters.length())
        .mapToObj(i -> String.valueOf(characters.charAt(i)))
        .collect(Collectors.joining());
  }

  /** More than an article may have: it must be passed over, and what stands behind it read. */
  private static List<HostileFile> hugeLine(Random random) {
    byte[] head = "{\"text\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] tail = "\n{\"text\":\"Ann Lee said it rained.\"}".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[60_000_000 + random.nextInt(40_000_000)];
    Arrays.fill(bytes, (byte) Prose.any(random, List.of("x", " ", "\"", "[")).charAt(0));
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
    return List.of(new HostileFile(HostileFile.LINES, bytes));
  }

  private static String words(Random random, int count) {
    List<String> words = List.of("they", "said", "that", "rain", "and", "Ann", "it", ",", "which");
    return IntStream.range(0, count)
        .mapToObj(i -> Prose.any(random, words))
        .collect(Collectors.joining(" "));
  }

  private static List<HostileFile> manyArticles(Random random) {
    StringBuilder lines = new StringBuilder();
    int count = 500 + random.nextInt(1_500);
    for (int i = 0; i < count; i++) {
      String line =
          i % 3 == 0 ? Json.article("many-" + i, "Ann said no. " + i) : "{\"id\":" + i + "}";
      lines.append(line).append('\n');
    }
    return List.of(HostileFile.lines(lines.toString()));
  }
}
