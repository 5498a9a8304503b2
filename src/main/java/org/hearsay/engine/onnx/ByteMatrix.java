package org.hearsay.engine.onnx;

import org.hearsay.train.encoder.Matrix;

/**
 * A matrix rounded to eight bits: each number is {@code value × scale} of its row or column. The
 * arrays are not to be changed.
 *
 * @param values rows × columns whole numbers from -127 to 127, by rows
 * @param scales above 0; one for each row, or one for each column
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and millions of them would be boxed
record ByteMatrix(int rows, int columns, byte[] values, float[] scales) {
  private static final int GREATEST = 127;

  /** A table whose rows are looked up. */
  static ByteMatrix ofRows(Matrix matrix) {
    int columns = matrix.columns();
    float[] scales = new float[matrix.rows()];
    byte[] values = new byte[matrix.values().length];
    for (int row = 0; row < scales.length; row++) {
      float greatest = 0;
      for (int i = row * columns; i < (row + 1) * columns; i++) {
        greatest = Math.max(greatest, Math.abs(matrix.values()[i]));
      }
      scales[row] = scale(greatest);
      for (int i = row * columns; i < (row + 1) * columns; i++) {
        values[i] = round(matrix.values()[i], scales[row]);
      }
    }
    return new ByteMatrix(matrix.rows(), columns, values, scales);
  }

  /**
   * A weight that rows are multiplied by. Processors without special instructions add the products
   * of two neighbouring rows in 16 bits, which overflow when both weights are great and of one
   * sign. The scale is such that no such pair goes past 128, so that all processors compute the
   * same; it costs far less precision than seven bits for all.
   */
  static ByteMatrix ofColumns(Matrix matrix) {
    int rows = matrix.rows();
    int columns = matrix.columns();
    float[] scales = new float[columns];
    byte[] values = new byte[matrix.values().length];
    for (int column = 0; column < columns; column++) {
      float greatest = 0;
      for (int row = 0; row < rows; row += 2) {
        float first = matrix.values()[row * columns + column];
        float second = row + 1 < rows ? matrix.values()[(row + 1) * columns + column] : 0;
        float above = Math.max(first, 0) + Math.max(second, 0);
        float below = Math.min(first, 0) + Math.min(second, 0);
        greatest = Math.max(greatest, Math.max(above, -below));
      }
      scales[column] = scale(greatest);
      for (int i = column; i < values.length; i += columns) {
        values[i] = round(matrix.values()[i], scales[column]);
      }
    }
    return new ByteMatrix(rows, columns, values, scales);
  }

  private static float scale(float greatest) {
    return greatest > 0 ? greatest / GREATEST : 1;
  }

  private static byte round(float value, float scale) {
    return (byte) Math.rint(value / scale);
  }
}
