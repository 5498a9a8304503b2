package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.io.ReadingFixture.outcome;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecompressionRatioTest {
  private static final long GIBIBYTE = 1L << 30;
  private static final String LINE = "{\"id\":\"a\",\"text\":\"A.\"}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"x.txt.gz", "x.json.gz"})
  void aGibibyteOfZerosIsStoppedSoon(String name) throws IOException {
    Path bomb = Packed.zeros(folder.resolve(name), "", GIBIBYTE);
    assertThat(Files.size(bomb)).isLessThan(1_100_000);
    List<Reading> readings = read(bomb, ReadLimits.STANDARD);
    assertThat(readings).map(ReadingFixture::outcome).containsExactly("decompression-ratio");
    assertThat(((Reject) readings.get(0)).message())
        .matches(
            "the gzip stream gave 1[67]\\d{6} bytes from \\d{5}, \\d{3,4} times as many,"
                + " and the limit is 200 times; decompress it first if it can be trusted");
  }

  @Test
  void linesBeforeTheZerosAreGivenAndLittleMemoryIsTaken() throws IOException {
    Path bomb = Packed.zeros(folder.resolve("x.jsonl.gz"), LINE, GIBIBYTE);
    long before = allocated();
    assertThat(read(bomb, new ReadLimits(100_000, 200)))
        .map(ReadingFixture::outcome)
        .containsExactly("a", "decompression-ratio");
    assertThat(allocated() - before).isLessThan(16L << 20);
  }

  @Test
  void aLineOfZerosWithinTheRatioIsPassedOverInLittleMemory() throws IOException {
    Path lines = folder.resolve("x.jsonl.gz");
    Packed.zeros(lines, LINE, 64L << 20);
    Files.write(
        lines,
        Packed.joined(Files.readAllBytes(lines), Packed.gzip("\n{\"id\":\"b\",\"text\":\"B.\"}")));
    long before = allocated();
    assertThat(read(lines, new ReadLimits(100_000, 2_000)))
        .map(ReadingFixture::outcome)
        .containsExactly("a", "too-large", "b");
    assertThat(allocated() - before).isLessThan(16L << 20);
  }

  @Test
  void zstdIsHeldToTheSame() throws IOException {
    Path bomb = folder.resolve("x.jsonl.zst");
    try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(bomb))) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(block);
      }
    }
    assertThat(read(bomb, ReadLimits.STANDARD))
        .map(ReadingFixture::outcome)
        .containsExactly("decompression-ratio");
  }

  @Test
  void standardInputIsHeldToTheSame() throws IOException {
    Path bomb = Packed.zeros(folder.resolve("x"), LINE, 32L << 20);
    try (InputStream in = Files.newInputStream(bomb);
        ArticleReader reader = ArticleReader.open(List.of("-"), in, ReadLimits.STANDARD)) {
      assertThat(outcome(reader.next())).isEqualTo("a");
      assertThat(outcome(reader.next())).isEqualTo("decompression-ratio");
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void theFirstSixteenMebibytesAreFree() throws IOException {
    Path blanks = Packed.zeros(folder.resolve("x.jsonl.gz"), LINE, 16_000_000);
    assertThat(read(blanks, new ReadLimits(100_000, 1)))
        .map(ReadingFixture::outcome)
        .containsExactly("a", "too-large");
  }

  private static List<Reading> read(Path path, ReadLimits limits) {
    List<Reading> readings = new ArrayList<>();
    try (ArticleReader reader =
        ArticleReader.open(List.of(path.toString()), InputStream.nullInputStream(), limits)) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  /** Bytes that this thread has taken on the heap so far. */
  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
