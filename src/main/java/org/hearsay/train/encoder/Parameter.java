package org.hearsay.train.encoder;

import java.util.Random;

/**
 * Numbers that training changes.
 *
 * @param name unique in a network
 * @param rows of the matrix; 1 for a vector
 * @param columns of the matrix
 * @param group how fast it learns
 * @param value rows × columns numbers, by rows; changed in place
 */
@SuppressWarnings("ArrayRecordComponent") // the numbers are changed in place
record Parameter(String name, int rows, int columns, Group group, float[] value) {
  private static final double INITIAL = 0.02;

  /** Parts of the network with a learning rate of their own. */
  enum Group {
    /** Pretrained matrices, which decay. */
    MATRIX,
    /** Pretrained vectors. */
    VECTOR,
    /** Heads on top. */
    HEAD,
    /** Scores of one tag behind another. */
    TRANSITION
  }

  Parameter {
    if (value.length != rows * columns) {
      throw new IllegalArgumentException(
          "%s: %d numbers for %d × %d".formatted(name, value.length, rows, columns));
    }
  }

  static Parameter random(String name, int rows, int columns, Random random) {
    float[] value = new float[rows * columns];
    for (int i = 0; i < value.length; i++) {
      value[i] = (float) (INITIAL * random.nextGaussian());
    }
    return new Parameter(name, rows, columns, Group.HEAD, value);
  }

  static Parameter zeros(String name, int rows, int columns, Group group) {
    return new Parameter(name, rows, columns, group, new float[rows * columns]);
  }
}
