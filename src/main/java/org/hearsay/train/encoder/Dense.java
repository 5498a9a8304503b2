package org.hearsay.train.encoder;

/** A matrix and a bias: {@code y = x W + b}. */
record Dense(Parameter weight, Parameter bias) {

  int in() {
    return weight.rows();
  }

  int out() {
    return weight.columns();
  }

  void forward(float[] x, int rows, float[] y, MatrixProduct product) {
    for (int i = 0; i < rows; i++) {
      System.arraycopy(bias.value(), 0, y, i * out(), out());
    }
    product.multiply(false, false, rows, out(), in(), x, weight.value(), 1, y);
  }

  /**
   * Adds to the gradients.
   *
   * @param dy gradient of the output
   * @param beta whether the gradient of the input is added to {@code dx} (1) or replaces it (0)
   */
  void backward(
      float[] x,
      float[] dy,
      int rows,
      Gradients gradients,
      float beta,
      float[] dx,
      MatrixProduct product) {
    product.multiply(true, false, in(), out(), rows, x, dy, 1, gradients.of(weight));
    float[] db = gradients.of(bias);
    for (int i = 0; i < rows; i++) {
      int at = i * out();
      for (int j = 0; j < db.length; j++) {
        db[j] += dy[at + j];
      }
    }
    product.multiply(false, true, rows, in(), out(), dy, weight.value(), beta, dx);
  }
}
