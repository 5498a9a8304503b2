package org.hearsay.train.encoder;

/** Multiplies matrices of single precision, stored by rows. Safe to share between threads. */
@FunctionalInterface
public interface MatrixProduct {
  /**
   * Puts {@code a b + beta c} into {@code c}; {@code a} or {@code b} may be taken transposed.
   *
   * @param m rows of the result
   * @param n columns of the result
   * @param k what is summed over
   * @param a m × k, or k × m where transposed
   * @param b k × n, or n × k where transposed
   * @param beta 0 to replace {@code c}, 1 to add to it
   * @param c m × n
   */
  void multiply(
      boolean transposeA,
      boolean transposeB,
      int m,
      int n,
      int k,
      float[] a,
      float[] b,
      float beta,
      float[] c);
}
