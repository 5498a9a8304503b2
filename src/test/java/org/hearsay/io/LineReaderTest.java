package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  @Test
  void allLineEndsEndALineAndTheLastNeedsNone() throws IOException {
    assertThat(texts("a\nb\r\nc\rd\n\ne", 10)).containsExactly("a", "b", "c", "d", "", "e");
    assertThat(texts("a\r\n", 10)).containsExactly("a");
    assertThat(texts("", 10)).isEmpty();
  }

  @Test
  void offsetsCountBytesFromTheStart() throws IOException {
    assertThat(lines("ä\r\nb\nc", 10))
        .extracting(LineReader.Line::offset)
        .containsExactly(0L, 4L, 6L);
  }

  @Test
  void aLineOverTheLimitIsCutAndMarkedAndTheNextIsWhole() throws IOException {
    List<LineReader.Line> lines = lines("abc\nabcd\nab", 3);
    assertThat(lines).extracting(LineReader.Line::tooLong).containsExactly(false, true, false);
    assertThat(lines.get(1).bytes().limit()).isEqualTo(3);
    assertThat(text(lines.get(2))).isEqualTo("ab");
  }

  @Test
  void linesMayCrossTheBuffersBorderAnywhere() throws IOException {
    for (int length = 65_533; length < 65_540; length++) {
      String first = "x".repeat(length);
      assertThat(texts(first + "\r\nsecond", 100_000)).containsExactly(first, "second");
    }
  }

  @Test
  void noByteIsTakenForTheEnd() throws IOException {
    byte[] input = {'a', '\n', (byte) 0xFF, 0, '\n', (byte) 0x80};
    LineReader reader = new LineReader(new ByteArrayInputStream(input), 10);
    assertThat(reader.next().bytes().limit()).isEqualTo(1);
    assertThat(reader.next().bytes().limit()).isEqualTo(2);
    assertThat(reader.next().bytes().limit()).isEqualTo(1);
    assertThat(reader.next()).isNull();
  }

  @Test
  void aStreamThatBreaksBehindALineEndHasGivenTheLine() throws IOException {
    for (String line : List.of("a\n", "a\r\n", "a\r")) {
      byte[] start = line.getBytes(StandardCharsets.UTF_8);
      LineReader reader =
          new LineReader(
              new SequenceInputStream(new ByteArrayInputStream(start), new PipedInputStream()), 10);
      assertThat(text(reader.next())).isEqualTo("a");
      assertThatIOException().isThrownBy(reader::next);
    }
  }

  private static List<String> texts(String input, int limit) throws IOException {
    return lines(input, limit).stream().map(LineReaderTest::text).toList();
  }

  private static String text(LineReader.Line line) {
    return StandardCharsets.UTF_8.decode(line.bytes().duplicate()).toString();
  }

  private static List<LineReader.Line> lines(String input, int limit) throws IOException {
    LineReader reader =
        new LineReader(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), limit);
    List<LineReader.Line> lines = new ArrayList<>();
    for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
    }
    return lines;
  }
}
