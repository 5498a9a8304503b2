package org.hearsay.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.model.Span;
import org.hearsay.pieces.PieceWindow;
import org.hearsay.stance.Pooling;
import org.hearsay.stance.TargetWindow;
import org.junit.jupiter.api.Test;

/** The way back through the network is the slope of the way forth. */
class StanceRunnerTest {
  private final StanceNetwork network = StanceNetwork.on(TinyNetwork.weights(2, 1), 9, 2);
  private final List<StanceExample> examples = List.of(example(1), example(2));

  /** Two targets, of the first of which nothing is known, and a third that is not there. */
  private static StanceExample example(long seed) {
    Random random = new Random(seed);
    int words = 5 + random.nextInt(3);
    int[] pieces = new int[words + 2];
    int[] kinds = new int[words + 2];
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < words + 2; i++) {
      pieces[i] = random.nextInt(TinyNetwork.VOCABULARY);
      kinds[i] = random.nextInt(5);
    }
    for (int i = 0; i < words; i++) {
      spans.add(new Span(2 * i, 2 * i + 1));
    }
    int[] read = IntStream.rangeClosed(1, words).toArray();
    return new StanceExample(
        new TargetWindow(
            new PieceWindow(pieces, kinds, read), spans, new int[][] {{0}, {1, 3}, {4}, {}}),
        new float[][] {null, {0.2f, 0.1f, 0.7f}, {1, 0, 0}, {0, 1, 0}},
        false);
  }

  private double loss() {
    return new StanceRunner(network, TinyNetwork::multiply, new Gradients(network.parameters()))
        .step(examples, 0.1f, new Random(9), 1);
  }

  @Test
  void everySlopeIsThatOfTheLoss() {
    Gradients gradients = new Gradients(network.parameters());
    new StanceRunner(network, TinyNetwork::multiply, gradients)
        .step(examples, 0.1f, new Random(9), 1);
    Slopes.assertTrue(network, gradients, this::loss);
  }

  @Test
  void whoTeachesItselfAloneHasNothingToLearn() {
    List<StanceExample> taught =
        new StanceTeacher(List.of(network), TinyNetwork::multiply, 1).teach(examples);
    Gradients gradients = new Gradients(network.parameters());
    new StanceRunner(network, TinyNetwork::multiply, gradients).step(taught, 0, new Random(9), 1);
    for (Parameter parameter : network.parameters()) {
      for (float slope : gradients.of(parameter)) {
        assertThat(slope).as(parameter.name()).isCloseTo(0, within(1e-3f));
      }
    }
  }

  @Test
  void aTeachersShareIsMixedIn() {
    float[] alone = taught(1);
    float[] half = taught(0.5f);
    for (int i = 0; i < half.length; i++) {
      float gold = examples.get(0).shares()[2][i];
      assertThat(half[i]).isCloseTo((alone[i] + gold) / 2, within(1e-5f));
    }
  }

  private float[] taught(float share) {
    StanceTeacher teacher = new StanceTeacher(List.of(network), TinyNetwork::multiply, share);
    StanceExample taught = teacher.teach(examples).get(0);
    assertThat(taught.shares()[0]).isNull();
    assertThat(taught.shares()[2]).hasSize(Pooling.POLARITIES);
    return taught.shares()[2];
  }
}
