package org.hearsay.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Bytes that are not UTF-8, or are it twice. */
final class EncodingCategories {
  private static final List<byte[]> OVERLONG =
      List.of(
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xC1, (byte) 0xBF},
          new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
          new byte[] {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0xA2});

  private EncodingCategories() {}

  static Stream<Category> all() {
    return Stream.of(
        new Category(
            "overlong-utf8", r -> HostileFile.ofAll(Prose.damaged(r, Prose.any(r, OVERLONG)))),
        new Category("truncated-utf8", EncodingCategories::truncated),
        new Category(
            "bytes-never-in-utf8",
            r -> HostileFile.ofAll(Prose.damaged(r, (byte) (0xF5 + r.nextInt(11))))),
        new Category("utf16-with-mark", r -> encoded(r, "\uFEFF", "UTF-16LE", "UTF-16BE")),
        new Category("utf16-without-mark", r -> encoded(r, "", "UTF-16LE", "UTF-16BE")),
        new Category("utf16-with-wrong-mark", r -> encoded(r, "\uFFFE", "UTF-16LE", "UTF-16BE")),
        new Category("utf32-with-mark", r -> encoded(r, "\uFEFF", "UTF-32LE", "UTF-32BE")),
        new Category("utf32-without-mark", r -> encoded(r, "", "UTF-32LE", "UTF-32BE")),
        new Category("utf32-with-wrong-mark", r -> encoded(r, "\uFFFE", "UTF-32LE", "UTF-32BE")),
        new Category("utf8-mark-on-latin1", EncodingCategories::latin),
        new Category("double-encoded", EncodingCategories::twice),
        new Category("windows-1252-quotes-as-c1", EncodingCategories::controls),
        new Category("windows-1252-bytes", r -> encoded(r, "", "windows-1252")),
        new Category("nul-bytes", r -> HostileFile.ofAll(Prose.damaged(r, new byte[run(r)]))),
        new Category("surrogates-as-utf8", EncodingCategories::surrogates));
  }

  /** A character cut off by what follows it, or by the end of the file. */
  private static List<HostileFile> truncated(Random random) {
    byte[] character = Prose.any(random, List.of("é", "“", "😀")).getBytes(StandardCharsets.UTF_8);
    byte[] part = new byte[1 + random.nextInt(character.length - 1)];
    System.arraycopy(character, 0, part, 0, part.length);
    byte[] good = Prose.article(random).getBytes(StandardCharsets.UTF_8);
    byte[] atTheEnd = new byte[good.length + part.length];
    System.arraycopy(good, 0, atTheEnd, 0, good.length);
    System.arraycopy(part, 0, atTheEnd, good.length, part.length);
    return random.nextBoolean()
        ? HostileFile.ofAll(Prose.damaged(random, part))
        : HostileFile.ofAll(atTheEnd);
  }

  private static List<HostileFile> encoded(Random random, String mark, String... charsets) {
    Charset charset = Charset.forName(Prose.any(random, List.of(charsets)));
    String text = mark + Prose.article(random);
    String json = mark + Json.article("x", text);
    return List.of(
        new HostileFile(".txt", text.getBytes(charset)),
        new HostileFile(".json", json.getBytes(charset)),
        new HostileFile(HostileFile.LINES, (json + "\n" + json).getBytes(charset)));
  }

  private static List<HostileFile> latin(Random random) {
    String text = "ï»¿" + Prose.inserted(random, Prose.article(random), "café \u0093 ");
    return HostileFile.ofAll(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<HostileFile> twice(Random random) {
    String text = Prose.article(random) + "“Très bien,” Orla Fenn said.";
    for (int i = 0; i <= random.nextInt(3); i++) {
      text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
    return HostileFile.ofText(text);
  }

  private static List<HostileFile> controls(Random random) {
    char shift = (char) (0x80 + random.nextInt(0x20));
    String text = Prose.article(random).replace('“', '\u0093').replace('”', '\u0094');
    return HostileFile.ofText(Prose.inserted(random, text, String.valueOf(shift)));
  }

  private static List<HostileFile> surrogates(Random random) {
    int half = 0xD800 + random.nextInt(0x800);
    byte[] bytes = {
      (byte) (0xE0 | (half >> 12)), (byte) (0x80 | ((half >> 6) & 63)), (byte) (0x80 | (half & 63))
    };
    return HostileFile.ofAll(Prose.damaged(random, bytes));
  }

  private static int run(Random random) {
    return 1 + random.nextInt(40);
  }
}
