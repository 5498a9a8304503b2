package org.hearsay.train.encoder;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of numbers as bytes, the highest byte first. */
final class Floats {
  private Floats() {}

  static void write(float[] values, DataOutput out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  /**
   * @throws IOException if there are not just as many numbers
   */
  static void read(float[] values, DataInput in) throws IOException {
    int length = in.readInt();
    if (length != values.length) {
      throw new IOException("%d numbers where %d belong".formatted(length, values.length));
    }
    byte[] bytes = new byte[length * Float.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
  }
}
