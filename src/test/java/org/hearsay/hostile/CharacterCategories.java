package org.hearsay.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Valid Unicode that programs stumble over. */
final class CharacterCategories {
  private static final String LATIN = "AaeoIlcn";
  private static final String ALIKE = "Аае\u03BFІӏсп";

  private CharacterCategories() {}

  static Stream<Category> all() {
    return Stream.of(
        new Category("lone-surrogates-escaped", CharacterCategories::halves),
        new Category("nul-escaped", r -> List.of(escaped(r, "\0"))),
        new Category(
            "non-characters", r -> scattered(r, "\uFFFE", "\uFFFF", "\uFDD0", "\uDBFF\uDFFF")),
        new Category(
            "controls", r -> scattered(r, "\u0001", "\u001B[31m", "\u007F", "\u0085", "\b")),
        new Category("line-separators", r -> scattered(r, "\u2028", "\u2029", "\u000B", "\f")),
        new Category("byte-order-marks-inside", r -> scattered(r, "\uFEFF", "\uFFFE")),
        new Category("zero-width-in-names", r -> named(r, "\u200B", "\u200C", "\u200D", "\u2060")),
        new Category("soft-hyphens-in-names", r -> named(r, "\u00AD", "\u00AD\u00AD", "\u1806")),
        new Category(
            "bidi-overrides", r -> scattered(r, "\u202E", "\u202D", "\u2066", "\u2069", "\u200F")),
        new Category("combining-marks", r -> scattered(r, "\u0301".repeat(1 + r.nextInt(1_900)))),
        new Category("five-thousand-combining-marks", CharacterCategories::combining),
        new Category(
            "emoji-and-flags", r -> scattered(r, "👩‍🚀", "🇪🇪", "🇪", "👍🏽", "🏴\uDB40\uDC67")),
        new Category("full-width-quotes", r -> quoted(r, "＂＂", "「」", "『』", "〝〞", "＇＇")),
        new Category("mixed-up-quotes", r -> quoted(r, "”“", "„“", "»«", "``", "‚’", "’‘", "\"”")),
        new Category("homoglyph-names", CharacterCategories::alike),
        new Category("right-to-left-text", r -> scattered(r, "אמר דובר", "قال المتحدث")),
        new Category("any-code-points", CharacterCategories::any));
  }

  private static HostileFile escaped(Random random, String what) {
    String text = Prose.article(random);
    for (int i = 0; i <= random.nextInt(20); i++) {
      text = Prose.inserted(random, text, what);
    }
    return HostileFile.json(
        "{\"title\":" + Json.quoted("Bridge" + what) + ",\"text\":" + Json.quoted(text) + "}");
  }

  private static List<HostileFile> halves(Random random) {
    return List.of(escaped(random, String.valueOf((char) (0xD800 + random.nextInt(0x800)))));
  }

  private static List<HostileFile> scattered(Random random, String... choices) {
    String text = Prose.article(random);
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      String what = Prose.any(random, List.of(choices));
      int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
      text = text.substring(0, at) + what + text.substring(at);
    }
    return HostileFile.ofText(text);
  }

  private static List<HostileFile> named(Random random, String... choices) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String name = Prose.name(random, Prose.any(random, List.of(choices)));
      text.append("“It rained,” said ").append(name).append(". ");
    }
    return HostileFile.ofText(text + Prose.article(random));
  }

  private static List<HostileFile> combining(Random random) {
    String marks = "\u0301\u0323".repeat(2_500 + random.nextInt(500));
    return HostileFile.ofText(Prose.inserted(random, Prose.article(random), marks));
  }

  private static List<HostileFile> quoted(Random random, String... pairs) {
    String pair = Prose.any(random, List.of(pairs));
    return HostileFile.ofText(
        (Prose.article(random) + Prose.article(random))
            .replace('“', pair.charAt(0))
            .replace('”', pair.charAt(1)));
  }

  private static List<HostileFile> alike(Random random) {
    StringBuilder text = new StringBuilder(Prose.article(random));
    for (int i = 0; i < text.length(); i++) {
      int letter = LATIN.indexOf(text.charAt(i));
      if (letter >= 0 && random.nextInt(6) == 0) {
        text.setCharAt(i, ALIKE.charAt(letter));
      }
    }
    return HostileFile.ofText(text.toString());
  }

  /** Whatever Unicode has, in words. */
  private static List<HostileFile> any(Random random) {
    int[] points =
        IntStream.range(0, 2_000)
            .map(i -> i % 9 == 8 ? ' ' : 1 + random.nextInt(Character.MAX_CODE_POINT))
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .toArray();
    return HostileFile.ofText(Prose.article(random) + new String(points, 0, points.length));
  }
}
