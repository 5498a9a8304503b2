package org.hearsay.train.encoder;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.stance.Pooling;
import org.hearsay.stance.StanceScorer;
import org.hearsay.stance.TargetWindows;

/** An encoder with a head that tells the polarity towards a marked target. */
public final class StanceNetwork extends EncoderNetwork<StanceExample> {
  private static final double KIND_SPREAD = 0.02;

  private final Dense stance;

  private StanceNetwork(Map<String, Matrix> weights, int most, Random random) {
    super(weights, most, TargetWindows.KINDS);
    this.stance = head("stance", encoder().width(), Pooling.COLUMNS, random);
    spread(random);
  }

  /**
   * A network on a trained encoder, its head random.
   *
   * @param weights by the names that {@link #weights} gives; heads are not looked at
   * @param most layers that are taken, from the lowest up
   * @param seed of the head
   * @throws IllegalArgumentException if a matrix is missing
   */
  public static StanceNetwork on(Map<String, Matrix> weights, int most, long seed) {
    return new StanceNetwork(weights, most, new Random(seed));
  }

  /** Makes the kinds differ, or they could never be told apart. */
  private void spread(Random random) {
    Parameter kinds = encoder().kinds();
    for (int i = kinds.columns(); i < kinds.value().length; i++) {
      kinds.value()[i] += (float) (random.nextGaussian() * KIND_SPREAD);
    }
  }

  Dense stance() {
    return stance;
  }

  @Override
  List<Parameter> heads() {
    return List.of(stance.weight(), stance.bias());
  }

  @Override
  Runner<StanceExample> runner(MatrixProduct product, Gradients gradients) {
    return new StanceRunner(this, product, gradients);
  }

  /** Scores by the network as it is then; one for each thread. */
  public StanceScorer scorer(MatrixProduct product) {
    return new StanceRunner(this, product, null);
  }
}
