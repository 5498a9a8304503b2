package org.hearsay.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Objects and lines that are not what they should be. */
final class JsonCategories {
  private static final List<String> VALUES =
      List.of("7", "-0.5e9", "true", "null", "[]", "{}", "[\"a\"]", "{\"a\":1}", "\"\"", "\" \"");
  private static final List<String> KEYS =
      List.of("id", "text", "title", "date", "author", "publication", "language", "url", "x");

  private JsonCategories() {}

  static Stream<Category> all() {
    return Stream.of(
        new Category("duplicate-keys", r -> both(object(r, key(r, "text", "x")))),
        new Category(
            "trailing-tokens",
            r -> both(good(r) + Prose.any(r, List.of(" {}", "]", " x", "\0", ",", " 1")))),
        new Category("deep-nesting", JsonCategories::deep),
        new Category("huge-numbers", r -> both(with(r, number(r)))),
        new Category(
            "long-keys-and-strings",
            r -> both(with(r, Json.quoted("k".repeat(20_000 + r.nextInt(3_000_000)))))),
        new Category("wrong-types", JsonCategories::wrongTypes),
        new Category("json-with-mixed-line-ends", JsonCategories::mixedEnds),
        new Category(
            "objects-joined", r -> List.of(HostileFile.lines(good(r) + good(r) + "\n" + good(r)))),
        new Category("truncated-last-line", JsonCategories::truncated),
        new Category("flipped-bytes", JsonCategories::flipped),
        new Category("odd-languages-and-dates", JsonCategories::odd));
  }

  static List<HostileFile> both(String json) {
    return List.of(HostileFile.json(json), HostileFile.lines(json + "\n" + json));
  }

  private static String good(Random random) {
    return "{\"title\":\"Bridge\",\"text\":" + Json.quoted(Prose.article(random)) + "}";
  }

  /** A good article with one more key. */
  private static String with(Random random, String value) {
    return "{\"more\":" + value + ",\"text\":" + Json.quoted(Prose.article(random)) + "}";
  }

  static String key(Random random, String... keys) {
    return Prose.any(random, List.of(keys));
  }

  private static String object(Random random, String twice) {
    return "{\"%s\":\"a\",\"text\":%s,\"%s\":\"b\"}"
        .formatted(twice, Json.quoted(Prose.article(random)), twice);
  }

  private static List<HostileFile> deep(Random random) {
    int depth = 100_000 - random.nextInt(99_000);
    String open = key(random, "[", "{\"a\":");
    String close = random.nextBoolean() ? (open.equals("[") ? "]" : "}").repeat(depth) : "";
    return both(with(random, open.repeat(depth) + (open.equals("[") ? "" : "1") + close));
  }

  private static String number(Random random) {
    return key(random, "", "-", "0.", "1e", "-1E-")
        + (1 + random.nextInt(9))
        + "9".repeat(random.nextInt(30_000));
  }

  private static List<HostileFile> wrongTypes(Random random) {
    return IdCategories.many(
        random,
        i ->
            "{\"%s\":%s,\"text\":%s}"
                .formatted(
                    Prose.any(random, KEYS),
                    Prose.any(random, VALUES),
                    i % 4 == 0 ? Prose.any(random, VALUES) : "\"Ann said no.\""));
  }

  private static List<HostileFile> mixedEnds(Random random) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append(good(random)).append(key(random, "\n", "\r", "\r\n", "\n\r", "\r\r", " \n\t\n"));
    }
    return List.of(HostileFile.lines(lines.toString()));
  }

  private static List<HostileFile> truncated(Random random) {
    String last = good(random);
    return List.of(
        HostileFile.lines(
            good(random) + "\n" + last.substring(0, 1 + random.nextInt(last.length() - 1))));
  }

  private static List<HostileFile> flipped(Random random) {
    HostileFile file = HostileFile.lines(good(random) + "\n" + good(random));
    for (int i = 0; i <= random.nextInt(6); i++) {
      file.content()[random.nextInt(file.content().length)] ^= (byte) (1 << random.nextInt(8));
    }
    return List.of(
        file, new HostileFile(".json", file.content()), new HostileFile(".txt", file.content()));
  }

  private static List<HostileFile> odd(Random random) {
    String value =
        key(
            random,
            "en",
            "EN_us",
            "en-x-a",
            "x",
            "-",
            "_",
            "\0",
            "de-DE-u-co",
            "0000-00-00",
            "9".repeat(300));
    return both(
        "{\"%s\":%s,\"text\":%s}"
            .formatted(
                key(random, "language", "date", "url"),
                Json.quoted(value),
                Json.quoted(Prose.article(random))));
  }
}
