package org.hearsay.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hearsay.train.encoder.Matrix;
import org.junit.jupiter.api.Test;

class ByteMatrixTest {
  private static final int ROWS = 33;
  private static final int COLUMNS = 40;
  private static final Matrix MATRIX = random();

  @Test
  void numbersOfATableAreOffByHalfAStepAtMost() {
    ByteMatrix bytes = ByteMatrix.ofRows(MATRIX);
    for (int i = 0; i < MATRIX.values().length; i++) {
      float step = bytes.scales()[i / COLUMNS];
      assertThat(bytes.values()[i] * step).isCloseTo(MATRIX.values()[i], within(step * 0.501f));
    }
  }

  @Test
  void noPairOfProductsOverflowsSixteenBits() {
    ByteMatrix bytes = ByteMatrix.ofColumns(MATRIX);
    for (int row = 0; row + 1 < ROWS; row += 2) {
      for (int i = row * COLUMNS; i < (row + 1) * COLUMNS; i++) {
        int first = bytes.values()[i];
        int second = bytes.values()[i + COLUMNS];
        assertThat(255 * (Math.max(first, 0) + Math.max(second, 0))).isLessThan(1 << 15);
        assertThat(255 * (Math.min(first, 0) + Math.min(second, 0))).isGreaterThan(-1 << 15);
      }
    }
  }

  @Test
  void aColumnOfZerosStaysZero() {
    ByteMatrix bytes = ByteMatrix.ofColumns(new Matrix(3, 1, new float[3]));
    assertThat(bytes.values()).containsOnly(0);
    assertThat(bytes.scales()).containsExactly(1);
  }

  private static Matrix random() {
    Random random = new Random(3);
    float[] values = new float[ROWS * COLUMNS];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return new Matrix(ROWS, COLUMNS, values);
  }
}
