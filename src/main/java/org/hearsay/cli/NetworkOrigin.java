package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.TrainedNetwork.Maker;
import org.hearsay.train.encoder.EncoderNetwork;

/**
 * What a network is before it is trained.
 *
 * @param <N> for which task
 * @param maker of untrained networks of the task
 * @param encoder that it began with, or what it goes on from did, or unless told its first teacher
 * @param layers at most, from the lowest up
 * @param begun an earlier trained network that it goes on from; null if it begins anew
 * @param masters earlier trained networks that it learns from; may be none
 * @param seed of the heads
 */
record NetworkOrigin<N extends EncoderNetwork<?>>(
    Maker<N> maker,
    PretrainedEncoder encoder,
    int layers,
    TrainedNetwork<N> begun,
    List<TrainedNetwork<N>> masters,
    long seed) {
  /** How much of what is taught is the teachers' judgement, where there is an annotation too. */
  static final float TEACHERS_SHARE = 0.7f;

  /**
   * @param maker of untrained networks of the task
   * @throws UsageException if a folder that the options name holds no network, or that which is
   *     gone on from has another encoder than they ask for
   */
  static <N extends EncoderNetwork<?>> NetworkOrigin<N> of(
      TrainingOptions options, Maker<N> maker) {
    Path begin = options.begin();
    TrainedNetwork<N> begun = begin == null ? null : TrainedNetwork.read("--begin", begin, maker);
    List<TrainedNetwork<N>> masters =
        options.teachers().stream()
            .map(folder -> TrainedNetwork.read("--teacher", folder, maker))
            .toList();
    PretrainedEncoder encoder = options.encoder();
    int layers = options.layers();
    if (begun != null) {
      encoder = same(encoder, begun);
      layers = begun.network().layers();
    } else if (encoder == null) {
      encoder = masters.isEmpty() ? PretrainedEncoder.E5_SMALL : masters.get(0).encoder();
    }
    return new NetworkOrigin<>(maker, encoder, layers, begun, masters, options.seed());
  }

  private static PretrainedEncoder same(PretrainedEncoder asked, TrainedNetwork<?> begun) {
    if (asked != null && asked != begun.encoder()) {
      throw new UsageException(
          "--encoder %s: --begin, %s, began with %s; leave --encoder out"
              .formatted(asked, begun.name(), begun.encoder()));
    }
    return begun.encoder();
  }

  /**
   * The network: what it goes on from; or the lowest layers of its first teacher, where that began
   * with the same encoder, else of its encoder, and random heads.
   */
  N network() {
    if (begun != null) {
      return begun.network();
    }
    boolean taught = !masters.isEmpty() && masters.get(0).encoder() == encoder;
    return maker.on(taught ? masters.get(0).network().weights() : encoder.weights(), layers, seed);
  }

  /** The networks that it learns from; may be none. */
  List<N> teachers() {
    return masters.stream().map(TrainedNetwork::network).toList();
  }

  /**
   * Puts into a model card what is to be known of this.
   *
   * @param network that began so
   * @param taught what the teachers judge, such as {@code tag}
   */
  void describe(N network, String taught, Map<String, String> facts) {
    facts.put("encoder", encoder.origin());
    facts.put("layers", String.valueOf(network.layers()));
    facts.put("goes on from", begun == null ? "nothing: it begins anew" : begun.toString());
    List<String> names = masters.stream().map(TrainedNetwork::toString).toList();
    facts.put(
        "teachers",
        names.isEmpty()
            ? "none"
            : "%s; %s of each %s is their judgement"
                .formatted(String.join(", ", names), TEACHERS_SHARE, taught));
  }
}
