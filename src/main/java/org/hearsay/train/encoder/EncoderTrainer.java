package org.hearsay.train.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;

/**
 * Trains a network on examples. The same examples, course and matrix product give the same network,
 * also where the training was interrupted and taken up again.
 *
 * @param <E> what is learnt from
 */
public final class EncoderTrainer<E extends TrainingExample> {
  private final EncoderNetwork<E> network;
  private final Course course;
  private final Listener listener;
  private final Adam adam;
  private final List<Gradients> gradients = new ArrayList<>();
  private final List<Runner<E>> runners = new ArrayList<>();

  /** Told how far the training is. */
  public interface Listener {
    /**
     * @param step steps taken
     * @param steps in all
     * @param loss of this step, for each example
     */
    void step(int step, int steps, double loss);

    /**
     * @param epoch counted from 1
     * @param score that the network reached
     * @param best whether it is the best so far
     */
    void epoch(int epoch, double score, boolean best);

    /** A step was left out because its gradient was not finite. */
    void skipped(int step);
  }

  /**
   * @param network changed in place
   */
  public EncoderTrainer(
      EncoderNetwork<E> network, Course course, MatrixProduct product, Listener listener) {
    this.network = network;
    this.course = course;
    this.listener = listener;
    List<Parameter> parameters = network.parameters();
    this.adam = new Adam(parameters, course.rates(network.encoder().layers().size()));
    for (int i = 0; i < Pair.SIZE; i++) {
      Gradients own = new Gradients(parameters);
      gradients.add(own);
      runners.add(network.runner(product, own));
    }
  }

  /**
   * Trains, and leaves the network as it was at its best.
   *
   * @param score of the network after an epoch; the higher the better
   * @param checkpoint where the state is kept; read first if there is one
   */
  public void train(List<E> examples, DoubleSupplier score, Checkpoint checkpoint) {
    int perEpoch = (examples.size() + course.batch() - 1) / course.batch();
    int steps = perEpoch * course.epochs();
    Progress progress = checkpoint.restore(network, adam).orElse(Progress.START);
    try (Pair pair = new Pair()) {
      while (progress.step() < steps && progress.idle() < course.patience()) {
        int epoch = progress.step() / perEpoch;
        List<List<E>> batches = batches(examples, epoch);
        for (int i = progress.step() % perEpoch; i < perEpoch; i++) {
          step(batches.get(i), progress.step() + 1, steps, pair);
          progress = progress.stepped();
          if (i + 1 < perEpoch) {
            checkpoint.keep(progress, network, adam);
          }
        }
        double reached = score.getAsDouble();
        boolean best = reached > progress.best();
        progress = progress.scored(reached);
        if (best) {
          checkpoint.keepBest(network);
        }
        checkpoint.keepNow(progress, network, adam);
        listener.epoch(epoch + 1, reached, best);
      }
    }
    checkpoint.restoreBest(network);
  }

  private void step(List<E> batch, int step, int steps, Pair pair) {
    List<List<E>> halves = halves(batch);
    double[] losses = new double[halves.size()];
    float weight = 1f / course.batch();
    pair.run(
        half -> {
          if (!halves.get(half).isEmpty()) {
            losses[half] =
                runners
                    .get(half)
                    .step(
                        halves.get(half),
                        (float) course.dropout(),
                        new Random(course.seed() * 7919 + 2L * step + half),
                        weight);
          }
        });
    boolean taken = adam.step(gradients, Course.part(step, steps), pair);
    if (taken) {
      listener.step(step, steps, (losses[0] + losses[1]) / batch.size());
    } else {
      listener.skipped(step);
    }
  }

  /** The examples in an order that depends on the epoch alone. */
  private List<List<E>> batches(List<E> examples, int epoch) {
    List<E> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, new Random(course.seed() * 31 + epoch));
    List<List<E>> batches = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); from += course.batch()) {
      batches.add(shuffled.subList(from, Math.min(from + course.batch(), shuffled.size())));
    }
    return batches;
  }

  /** Two parts of about the same number of word pieces. */
  private List<List<E>> halves(List<E> batch) {
    List<List<E>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    int[] sizes = new int[halves.size()];
    batch.stream()
        .sorted(Comparator.comparingInt((E example) -> length(example)).reversed())
        .forEach(
            example -> {
              int smaller = sizes[0] <= sizes[1] ? 0 : 1;
              halves.get(smaller).add(example);
              sizes[smaller] += length(example);
            });
    return halves;
  }

  private static int length(TrainingExample example) {
    return example.window().pieces().length;
  }
}
