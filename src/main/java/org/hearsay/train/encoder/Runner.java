package org.hearsay.train.encoder;

import java.util.List;
import java.util.Random;

/**
 * Runs a network forth and back over a few examples; one for each thread.
 *
 * @param <E> what it learns from
 */
interface Runner<E extends TrainingExample> {
  /**
   * One pass forth and back; adds to the gradients.
   *
   * @param dropout share of numbers set to 0
   * @param weight of each example in the gradients
   * @return the sum of the losses
   */
  double step(List<E> examples, float dropout, Random random, float weight);
}
