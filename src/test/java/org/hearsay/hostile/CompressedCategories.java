package org.hearsay.hostile;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Compressed files with something wrong; whoever reads them must not break off or fill memory. */
final class CompressedCategories {
  private static final byte[] ZSTANDARD = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};

  private CompressedCategories() {}

  static Stream<Category> all() {
    return Stream.of(
        new Category("gzip-good", r -> named(Packed.packed(article(r)))),
        new Category("gzip-truncated", r -> named(cut(r, Packed.packed(article(r))))),
        new Category("gzip-corrupt-in-the-middle", r -> named(corrupt(r, Packed.packed(lines(r))))),
        new Category("gzip-bomb", CompressedCategories::bomb),
        new Category("gzip-of-several-members", CompressedCategories::members),
        new Category(
            "gzip-with-a-tail", r -> named(Packed.joined(Packed.packed(article(r)), article(r)))),
        new Category("zip-named-gz", r -> named(Packed.zipped(article(r)))),
        new Category("text-named-gz", r -> named(article(r))),
        new Category("gzip-named-otherwise", r -> HostileFile.ofAll(Packed.packed(article(r)))),
        new Category("gzip-in-gzip", r -> named(Packed.packed(Packed.packed(article(r))))),
        new Category("zstandard-broken", CompressedCategories::zstandard));
  }

  private static byte[] article(Random random) {
    return Prose.article(random).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] lines(Random random) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      lines.append(Json.article("packed-" + random.nextInt(), Prose.article(random))).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<HostileFile> named(byte[] packed) {
    return List.of(new HostileFile(".txt.gz", packed), new HostileFile(".jsonl.gz", packed));
  }

  private static byte[] cut(Random random, byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] corrupt(Random random, byte[] bytes) {
    for (int i = 0; i <= random.nextInt(20); i++) {
      bytes[bytes.length / 4 + random.nextInt(bytes.length / 2)] ^=
          (byte) (1 + random.nextInt(255));
    }
    return bytes;
  }

  private static List<HostileFile> members(Random random) {
    byte[] all = new byte[0];
    for (int i = 0; i < 2 + random.nextInt(5); i++) {
      all =
          Packed.joined(
              all,
              Packed.packed(
                  (Json.article("m" + random.nextInt(), "No.") + "\n")
                      .getBytes(StandardCharsets.UTF_8)));
    }
    return named(all);
  }

  /** Two hundred megabytes and more that are small when packed. */
  private static List<HostileFile> bomb(Random random) {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) Prose.any(random, List.of("\0", "a", " ")).charAt(0));
    int megabytes = 200 + random.nextInt(100);
    byte[] packed =
        Packed.written(
            bytes -> {
              try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
                for (int i = 0; i < megabytes; i++) {
                  out.write(megabyte);
                }
              }
            });
    return named(packed);
  }

  private static List<HostileFile> zstandard(Random random) {
    byte[] noise = new byte[random.nextInt(2_000)];
    random.nextBytes(noise);
    byte[] bytes = Packed.joined(ZSTANDARD, noise);
    List<HostileFile> files = new ArrayList<>(named(bytes));
    files.add(new HostileFile(".txt.zst", bytes));
    return files;
  }
}
