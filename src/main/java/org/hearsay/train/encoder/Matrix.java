package org.hearsay.train.encoder;

/**
 * Named numbers of a network, by rows. The array is not copied.
 *
 * @param rows 1 for a vector
 * @param columns of each row
 * @param values rows × columns numbers
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and millions of them would be boxed
public record Matrix(int rows, int columns, float[] values) {
  public Matrix {
    if (values.length != rows * columns) {
      throw new IllegalArgumentException(
          "%d numbers for %d × %d".formatted(values.length, rows, columns));
    }
  }
}
