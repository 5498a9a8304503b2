package org.hearsay.train.encoder;

/** Layer normalisation (Ba et al., 2016): each row to mean 0 and variance 1, then scaled. */
record Norm(Parameter scale, Parameter shift) {
  /**
   * @param x rows of the width of {@code scale}; replaced by the normalised rows, before scaling
   * @param deviation gets one over the standard deviation of each row
   */
  void forward(float[] x, int rows, float[] deviation, float[] y) {
    int width = scale.columns();
    float[] g = scale.value();
    float[] b = shift.value();
    for (int i = 0; i < rows; i++) {
      int at = i * width;
      float sum = 0;
      for (int j = 0; j < width; j++) {
        sum += x[at + j];
      }
      float mean = sum / width;
      float squares = 0;
      for (int j = 0; j < width; j++) {
        float d = x[at + j] - mean;
        squares += d * d;
      }
      float inverse = (float) (1 / Math.sqrt(squares / width + EncoderNetwork.EPSILON));
      deviation[i] = inverse;
      for (int j = 0; j < width; j++) {
        float hat = (x[at + j] - mean) * inverse;
        x[at + j] = hat;
        y[at + j] = hat * g[j] + b[j];
      }
    }
  }

  /**
   * @param hat the normalised rows that {@link #forward} left
   * @param dy gradient of the output; replaced by that of the input
   */
  void backward(float[] hat, float[] deviation, float[] dy, int rows, Gradients gradients) {
    int width = scale.columns();
    float[] g = scale.value();
    float[] dg = gradients.of(scale);
    float[] db = gradients.of(shift);
    for (int i = 0; i < rows; i++) {
      int at = i * width;
      float sum = 0;
      float product = 0;
      for (int j = 0; j < width; j++) {
        float d = dy[at + j];
        float h = hat[at + j];
        dg[j] += d * h;
        db[j] += d;
        float s = d * g[j];
        dy[at + j] = s;
        sum += s;
        product += s * h;
      }
      float mean = sum / width;
      float slope = product / width;
      float inverse = deviation[i];
      for (int j = 0; j < width; j++) {
        dy[at + j] = inverse * (dy[at + j] - mean - hat[at + j] * slope);
      }
    }
  }
}
