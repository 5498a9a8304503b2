package org.hearsay.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hearsay.attribution.WordScores;
import org.junit.jupiter.api.Test;

/** The way back through the network is the slope of the way forth. */
class AttributionRunnerTest {
  private static final float LINKS = 0.5f;

  private final AttributionNetwork network = AttributionNetwork.on(TinyNetwork.weights(2, 1), 9, 2);
  private List<AttributionExample> examples =
      List.of(TinyNetwork.example(new Random(1), true), TinyNetwork.example(new Random(2), false));

  private double loss(float dropout) {
    AttributionRunner runner =
        new AttributionRunner(
            network, TinyNetwork::multiply, new Gradients(network.parameters()), LINKS);
    return runner.step(examples, dropout, new Random(9), 1);
  }

  private void everySlopeIsThatOfTheLoss(float dropout) {
    Gradients gradients = new Gradients(network.parameters());
    new AttributionRunner(network, TinyNetwork::multiply, gradients, LINKS)
        .step(examples, dropout, new Random(9), 1);
    Slopes.assertTrue(network, gradients, () -> loss(dropout));
  }

  @Test
  void everySlopeIsThatOfTheLoss() {
    everySlopeIsThatOfTheLoss(0);
  }

  @Test
  void numbersThatWereDroppedHaveNone() {
    everySlopeIsThatOfTheLoss(0.2f);
  }

  @Test
  void everySlopeIsThatOfTheLossWhereATeacherIsUnsure() {
    examples =
        new AttributionTeacher(List.of(other(8)), TinyNetwork::multiply, 0.6f).teach(examples);
    everySlopeIsThatOfTheLoss(0);
  }

  @Test
  void whoTeachesItselfAloneHasNothingToLearn() {
    List<AttributionExample> taught =
        new AttributionTeacher(List.of(network), TinyNetwork::multiply, 1)
            .teach(examples).stream()
                .map(e -> new AttributionExample(e.window(), e.outer(), Labels.UNKNOWN))
                .toList();
    Gradients gradients = new Gradients(network.parameters());
    new AttributionRunner(network, TinyNetwork::multiply, gradients, 0)
        .step(taught, 0, new Random(9), 1);
    for (Parameter parameter : network.parameters()) {
      for (float slope : gradients.of(parameter)) {
        assertThat(slope).as(parameter.name()).isCloseTo(0, within(1e-3f));
      }
    }
  }

  @Test
  void statementsInsideOthersAreTaughtByTheAnnotationAlone() {
    List<AttributionExample> taught =
        new AttributionTeacher(List.of(other(8)), TinyNetwork::multiply, 1).teach(examples);
    assertThat(taught.get(0).outer()).isNotEqualTo(examples.get(0).outer());
    assertThat(taught)
        .extracting(AttributionExample::inner)
        .containsExactly(examples.get(0).inner(), Labels.UNKNOWN);
    Gradients gradients = new Gradients(network.parameters());
    new AttributionRunner(network, TinyNetwork::multiply, gradients, LINKS)
        .step(taught, 0, new Random(9), 1);
    assertThat(gradients.of(network.inner().starts())).isNotEqualTo(new float[WordScores.TAGS]);
    gradients = new Gradients(network.parameters());
    new AttributionRunner(network, TinyNetwork::multiply, gradients, LINKS)
        .step(taught.subList(1, 2), 0, new Random(9), 1);
    assertThat(gradients.of(network.inner().starts())).isEqualTo(new float[WordScores.TAGS]);
  }

  @Test
  void whoWasNeverTaughtSeesNoneInsideOthers() {
    WordScores scores =
        new AttributionRunner(network, TinyNetwork::multiply, null, LINKS)
            .score(examples.get(0).window());
    assertThat(scores.outer()).isNotEqualTo(new float[scores.outer().length]);
    assertThat(scores.inner()).isEqualTo(new float[scores.outer().length]);
  }

  @Test
  void teachersHaveTheSameSay() {
    List<AttributionNetwork> three = List.of(other(8), other(9), other(10));
    List<AttributionExample> taught =
        new AttributionTeacher(three, TinyNetwork::multiply, 1).teach(examples);
    float[] mean = new float[taught.get(0).outer().tags().tags().length];
    for (AttributionNetwork one : three) {
      AttributionTeacher alone = new AttributionTeacher(List.of(one), TinyNetwork::multiply, 1);
      float[] shares = alone.teach(examples).get(0).outer().tags().tags();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += shares[i] / three.size();
      }
    }
    assertThat(taught.get(0).outer().tags().tags()).containsExactly(mean, within(1e-5f));
  }

  private static AttributionNetwork other(long seed) {
    return AttributionNetwork.on(TinyNetwork.weights(1, 7), 9, seed);
  }

  @Test
  void aWindowsScoresDependOnItAlone() {
    AttributionRunner runner = new AttributionRunner(network, TinyNetwork::multiply, null, LINKS);
    WordScores alone = runner.score(examples.get(0).window());
    runner.score(examples.get(1).window());
    WordScores again = runner.score(examples.get(0).window());
    assertThat(again.outer()).isEqualTo(alone.outer());
    assertThat(again.inner()).isEqualTo(alone.inner());
    assertThat(again.links()).isEqualTo(alone.links());
    assertThat(alone.words()).isEqualTo(examples.get(0).words());
  }
}
