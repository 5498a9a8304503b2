package org.hearsay.train.encoder;

/**
 * How far a training is.
 *
 * @param step steps taken
 * @param best the best score of an epoch so far
 * @param idle epochs since then
 */
record Progress(int step, double best, int idle) {
  static final Progress START = new Progress(0, Double.NEGATIVE_INFINITY, 0);

  Progress stepped() {
    return new Progress(step + 1, best, idle);
  }

  Progress scored(double score) {
    return score > best ? new Progress(step, score, 0) : new Progress(step, best, idle + 1);
  }
}
