package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class GzipStreamTest {
  private static final int BUFFER = 1 << 16;

  @Test
  void aMemberMayEndAnywhereAtTheBuffersEnd() throws IOException {
    byte[] second = Packed.gzip("second");
    for (int size = BUFFER - 40; size < BUFFER + 3; size++) {
      byte[] content = noise(size);
      byte[] first = Packed.gzip(content);
      assertThat(unpack(Packed.joined(first, second)))
          .isEqualTo(Packed.joined(content, "second".getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void membersAreFoundWhereTheStreamTellsOfNoByteAtHand() throws IOException {
    byte[] all = Packed.joined(Packed.gzip("one "), Packed.gzip("two "), Packed.gzip("three"));
    InputStream slow =
        new ByteArrayInputStream(all) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(1, length));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };
    assertThat(new GzipStream(slow).readAllBytes()).asString().isEqualTo("one two three");
  }

  @Test
  void allFieldsOfAHeaderArePassedOver() throws IOException {
    byte[] header =
        HexFormat.of().parseHex("1f8b081f0000000000ff" + "0300aabbcc" + "612e74787400" + "6200");
    CRC32 sum = new CRC32();
    sum.update(header);
    byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
    byte[] plain = Packed.gzip("Ice.");
    byte[] body = Arrays.copyOfRange(plain, 10, plain.length);
    assertThat(unpack(Packed.joined(header, check, body))).asString().isEqualTo("Ice.");
    check[0] ^= 1;
    assertThatExceptionOfType(StreamException.class)
        .isThrownBy(() -> unpack(Packed.joined(header, check, body)))
        .withMessageContaining("the checksum of its header does not match");
  }

  @Test
  void zerosBehindTheEndArePadding() throws IOException {
    assertThat(unpack(Packed.joined(Packed.gzip("Ice."), new byte[BUFFER])))
        .asString()
        .isEqualTo("Ice.");
  }

  @Test
  void aWrongChecksumOrLengthIsFound() throws IOException {
    for (int fromEnd = 1; fromEnd <= 8; fromEnd++) {
      byte[] bytes = Packed.gzip("Ice.");
      bytes[bytes.length - fromEnd] ^= 1;
      assertThatExceptionOfType(StreamException.class)
          .isThrownBy(() -> unpack(bytes))
          .withMessageContaining("its checksum does not match");
    }
  }

  @Test
  void aSecondMemberThatIsCutOffIsFoundWhereverItIsCut() throws IOException {
    byte[] first = Packed.gzip("one");
    byte[] second = Packed.gzip("two");
    for (int length = 1; length < second.length; length++) {
      byte[] bytes = Packed.joined(first, Packed.first(second, length));
      assertThatExceptionOfType(StreamException.class)
          .isThrownBy(() -> unpack(bytes))
          .withMessageContaining("ends too early");
    }
  }

  private static byte[] unpack(byte[] bytes) throws IOException {
    try (InputStream in = new GzipStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  /** Bytes that cannot be compressed, so that the member is a few bytes longer. */
  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(3).nextBytes(bytes);
    return bytes;
  }
}
