package org.hearsay.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTrainerTest {
  private static final Course COURSE = new Course(3, 4, 1e-3, 1e-2, 0.9, 0.1, 2, 7);

  @TempDir Path folder;

  private static List<AttributionExample> examples() {
    Random random = new Random(5);
    List<AttributionExample> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      examples.add(TinyNetwork.example(random, false));
    }
    return examples;
  }

  private static AttributionNetwork network() {
    return AttributionNetwork.on(TinyNetwork.weights(1, 1), 9, 2);
  }

  /** Stops by an error at a step; at none if it is 0. */
  private static EncoderTrainer.Listener stoppingAt(int stop, List<Double> losses) {
    return new EncoderTrainer.Listener() {
      @Override
      public void step(int step, int steps, double loss) {
        losses.add(loss);
        if (step == stop) {
          throw new IllegalStateException("stopped");
        }
      }

      @Override
      public void epoch(int epoch, double score, boolean best) {}

      @Override
      public void skipped(int step) {
        throw new IllegalStateException("skipped " + step);
      }
    };
  }

  private AttributionNetwork trained(String name, int stop, List<Double> losses) {
    AttributionNetwork network = network();
    new EncoderTrainer<>(network, COURSE, TinyNetwork::multiply, stoppingAt(stop, losses))
        .train(examples(), losses::size, new Checkpoint(folder.resolve(name), "key"));
    return network;
  }

  private static void assertSame(AttributionNetwork one, AttributionNetwork other) {
    Map<String, Matrix> expected = other.weights();
    one.weights()
        .forEach(
            (name, matrix) ->
                assertThat(matrix.values()).as(name).isEqualTo(expected.get(name).values()));
  }

  @Test
  void learnsAndGivesTheSameNetworkEveryTime() {
    List<Double> losses = new ArrayList<>();
    AttributionNetwork network = trained("one", 0, losses);
    assertThat(losses).hasSize(45);
    assertThat(losses.get(44)).isLessThan(losses.get(0) / 3);
    assertSame(network, trained("two", 0, new ArrayList<>()));
  }

  @Test
  void goesOnWhereItWasInterrupted() {
    AttributionNetwork whole = trained("whole", 0, new ArrayList<>());
    List<Double> losses = new ArrayList<>();
    assertThatThrownBy(() -> trained("broken", 22, losses)).hasMessage("stopped");
    assertSame(trained("broken", 0, losses), whole);
  }

  @Test
  void theStateOfAnotherTrainingIsRefused() {
    trained("other", 0, new ArrayList<>());
    assertThatThrownBy(
            () ->
                new EncoderTrainer<>(
                        network(), COURSE, TinyNetwork::multiply, stoppingAt(0, new ArrayList<>()))
                    .train(
                        examples(),
                        () -> 0,
                        new Checkpoint(folder.resolve("other"), "another key")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("other data or with other options");
  }

  @Test
  void theBestEpochIsKeptAndPatienceEnds() {
    AttributionNetwork network = network();
    List<AttributionNetwork> seen = new ArrayList<>();
    double[] scores = {5, 4, 3};
    new EncoderTrainer<>(network, COURSE, TinyNetwork::multiply, stoppingAt(0, new ArrayList<>()))
        .train(
            examples(),
            () -> {
              seen.add(AttributionNetwork.on(network.weights(), 9, 2));
              return scores[seen.size() - 1];
            },
            new Checkpoint(folder.resolve("best"), "key"));
    assertThat(seen).hasSize(3);
    assertThat(network.weights().get("0.qkv.weight").values())
        .isEqualTo(seen.get(0).weights().get("0.qkv.weight").values());
  }
}
