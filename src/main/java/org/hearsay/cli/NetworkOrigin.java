package org.hearsay.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.Example;
import org.hearsay.train.encoder.MatrixProduct;
import org.hearsay.train.encoder.Network;
import org.hearsay.train.encoder.Teacher;

/**
 * What a network is before it is trained.
 *
 * @param encoder that it began with, or its first teacher did
 * @param layers at most, from the lowest up
 * @param masters earlier trained networks that it learns from; may be none
 * @param seed of the heads
 */
record NetworkOrigin(PretrainedEncoder encoder, int layers, List<Master> masters, long seed) {
  /** Inside the folder of a model. */
  static final String CHECKPOINT = "checkpoint";

  private static final int ALL = Integer.MAX_VALUE;
  private static final float TEACHERS_SHARE = 0.7f;

  /**
   * A trained network.
   *
   * @param name of its folder
   * @param encoder that it began with
   */
  record Master(Path name, PretrainedEncoder encoder, Network network) {}

  /**
   * @param encoder null for that of the first teacher, or the standard one
   * @param teachers folders of earlier trainings with all layers
   * @throws UsageException if a folder holds none, or the first teacher has another encoder
   */
  static NetworkOrigin of(PretrainedEncoder encoder, int layers, List<Path> teachers, long seed) {
    List<Master> masters = teachers.stream().map(NetworkOrigin::master).toList();
    if (masters.isEmpty()) {
      PretrainedEncoder standard = PretrainedEncoder.MINILM;
      return new NetworkOrigin(encoder == null ? standard : encoder, layers, masters, seed);
    }
    PretrainedEncoder first = masters.get(0).encoder();
    if (encoder != null && encoder != first) {
      throw new UsageException(
          "--encoder %s: the first --teacher, %s, began with %s; leave --encoder out"
              .formatted(encoder, masters.get(0).name(), first));
    }
    return new NetworkOrigin(first, layers, masters, seed);
  }

  private static Master master(Path folder) {
    Path best = folder.resolve(CHECKPOINT).resolve(Checkpoint.BEST);
    if (!Files.isRegularFile(best)) {
      throw new UsageException(
          "--teacher %s: there is no %s; give the --out of an earlier training"
              .formatted(folder, folder.relativize(best)));
    }
    List<String> misfits = new ArrayList<>();
    for (PretrainedEncoder encoder : PretrainedEncoder.values()) {
      Network network = Network.on(encoder.weights(), ALL, 0);
      try {
        Checkpoint.readBest(best, network);
        return new Master(folder.getFileName(), encoder, network);
      } catch (UncheckedIOException e) {
        misfits.add("as %s: %s".formatted(encoder, e.getCause().getMessage()));
      }
    }
    throw new UsageException(
        "--teacher %s: no network with all layers of its encoder (%s)"
            .formatted(folder, String.join("; ", misfits)));
  }

  /** The network: the lowest layers of its first teacher, else of its encoder, and random heads. */
  Network network() {
    return Network.on(
        masters.isEmpty() ? encoder.weights() : masters.get(0).network().weights(), layers, seed);
  }

  /**
   * The examples with the teachers' judgement, if there are teachers.
   *
   * @param annotated whether it goes beside an annotation, or is all there is to learn
   */
  List<Example> taught(List<Example> examples, boolean annotated, MatrixProduct product) {
    if (masters.isEmpty()) {
      return examples;
    }
    List<Network> networks = masters.stream().map(Master::network).toList();
    return new Teacher(networks, product, annotated ? TEACHERS_SHARE : 1).teach(examples);
  }

  /**
   * Puts into a model card what is to be known of this.
   *
   * @param network that began so
   */
  void describe(Network network, Map<String, String> facts) {
    facts.put("encoder", encoder.origin());
    facts.put("layers", String.valueOf(network.layers()));
    List<String> names =
        masters.stream().map(m -> "%s (%s, all layers)".formatted(m.name(), m.encoder())).toList();
    facts.put(
        "teachers",
        names.isEmpty()
            ? "none"
            : "%s; %s of each tag is their judgement"
                .formatted(String.join(", ", names), TEACHERS_SHARE));
  }
}
