package org.hearsay.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleSupplier;

/** Compares gradients with what becomes of the loss when a number is changed a little. */
final class Slopes {
  private static final float STEP = 4e-3f;
  private static final int TRIED = 10;

  private Slopes() {}

  /**
   * Looks at one of the steeper numbers of each parameter.
   *
   * @param loss of the network as it is then
   */
  static void assertTrue(EncoderNetwork<?> network, Gradients gradients, DoubleSupplier loss) {
    Random random = new Random(3);
    for (Parameter parameter : network.parameters()) {
      float[] slopes = gradients.of(parameter);
      int steepest = random.nextInt(slopes.length);
      for (int i = 0; i < TRIED; i++) {
        int other = random.nextInt(slopes.length);
        steepest = Math.abs(slopes[other]) > Math.abs(slopes[steepest]) ? other : steepest;
      }
      float before = parameter.value()[steepest];
      parameter.value()[steepest] = before + STEP;
      double above = loss.getAsDouble();
      parameter.value()[steepest] = before - STEP;
      double below = loss.getAsDouble();
      parameter.value()[steepest] = before;
      double slope = (above - below) / (2 * STEP);
      assertThat((double) slopes[steepest])
          .as(parameter.name() + " " + steepest)
          .isCloseTo(slope, within(0.01 + 0.03 * Math.abs(slope)));
    }
  }
}
