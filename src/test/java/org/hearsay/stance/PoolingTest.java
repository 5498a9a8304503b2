package org.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PoolingTest {
  private static final int COUNT = 6;
  private static final int FIRST = 2;
  private static final int[] TARGET = {1, 4};
  private static final float STEP = 1e-2f;

  private final float[] columns = columns(new Random(3));

  private static float[] columns(Random random) {
    float[] columns = new float[(FIRST + COUNT) * Pooling.COLUMNS];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = (float) random.nextGaussian();
    }
    return columns;
  }

  private Pooling pooling() {
    return new Pooling(columns, FIRST, COUNT, TARGET);
  }

  @Test
  void scoresAreTheSumOfWhatThePiecesSay() {
    Pooling pooling = pooling();
    double[] scores = pooling.scores();
    for (int polarity = 0; polarity < scores.length; polarity++) {
      double sum = 0;
      for (int piece = 0; piece < COUNT; piece++) {
        sum += pooling.part(piece, polarity);
      }
      assertThat(scores[polarity]).isCloseTo(sum, within(1e-9));
    }
  }

  @Test
  void aTargetDoesNotListenToItsOwnName() {
    for (int piece : TARGET) {
      assertThat(pooling().part(piece, 0)).isZero();
    }
  }

  @Test
  void aTargetThatIsAllThereIsListensToItself() {
    Pooling alone = new Pooling(columns, FIRST, 1, new int[] {0});
    assertThat(alone.scores()[2]).isCloseTo(columns[FIRST * Pooling.COLUMNS + 2], within(1e-6));
  }

  @Test
  void everySlopeIsThatOfTheScores() {
    double[] slopes = {0.3, -1, 0.7};
    float[] dcolumns = new float[columns.length];
    pooling().backward(slopes, dcolumns);
    for (int i = 0; i < columns.length; i++) {
      float before = columns[i];
      columns[i] = before + STEP;
      double above = weighed(slopes);
      columns[i] = before - STEP;
      double below = weighed(slopes);
      columns[i] = before;
      assertThat((double) dcolumns[i])
          .as("column %d", i)
          .isCloseTo((above - below) / (2 * STEP), within(2e-4));
    }
  }

  private double weighed(double[] slopes) {
    double[] scores = pooling().scores();
    return slopes[0] * scores[0] + slopes[1] * scores[1] + slopes[2] * scores[2];
  }
}
