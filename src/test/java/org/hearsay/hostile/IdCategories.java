package org.hearsay.hostile;

import static org.hearsay.hostile.JsonCategories.key;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids that are missing, not their article's own, or meant to do harm where somebody uses them. */
final class IdCategories {
  private IdCategories() {}

  static Stream<Category> all() {
    return Stream.of(
        new Category(
            "missing-ids", r -> many(r, i -> "{\"text\":" + Json.quoted(Prose.sentence(r)) + "}")),
        new Category(
            "duplicate-ids", r -> many(r, i -> Json.article("same-" + i % 3, Prose.sentence(r)))),
        new Category("path-ids", r -> many(r, i -> Json.article(path(r) + i, Prose.sentence(r)))),
        new Category(
            "ids-with-controls",
            r -> many(r, i -> Json.article(r.nextInt(99) + controls(r), "No, he said."))),
        new Category(
            "ids-of-4-kb",
            r ->
                JsonCategories.both(
                    Json.article(Prose.any(r, List.of("x", "é", "😀", "/")).repeat(4_096), "A."))));
  }

  static List<HostileFile> many(Random random, IntFunction<String> line) {
    int count = 2 + random.nextInt(12);
    return List.of(
        HostileFile.lines(
            IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"))));
  }

  private static String path(Random random) {
    return key(
        random, "../../etc/passwd", "/", "C:\\", "a/../b", "~root/", "%2e%2e%2f", "con.", ".");
  }

  private static String controls(Random random) {
    return key(random, "\0", "\n", "\u0085", "\u202E", "\uD800", "\u001B[2J", "\uFFFF", "\u2028");
  }
}
