package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param encoder that it began with, or its teacher did
 * @param layers at most, from the lowest up
 * @param teacher folder of the earlier training of a network with all layers; null for none
 * @param seed of the heads
 */
record NetworkOrigin(PretrainedEncoder encoder, int layers, Path teacher, long seed) {
  /** Inside the folder of a model. */
  static final String CHECKPOINT = "checkpoint";

  private static final int ALL = Integer.MAX_VALUE;
  private static final float TEACHERS_SHARE = 0.7f;

  NetworkOrigin {
    if (teacher != null && !Files.isRegularFile(best(teacher))) {
      throw new UsageException(
          "--teacher %s: there is no %s; give the --out of an earlier training with the same encoder"
              .formatted(teacher, teacher.relativize(best(teacher))));
    }
  }

  /** The network: the lowest layers of its teacher, else of its encoder, and random heads. */
  Network network() {
    return Network.on(teacher == null ? encoder.weights() : master().weights(), layers, seed);
  }

  /** The examples with the teacher's judgement, if there is a teacher. */
  List<Example> taught(List<Example> examples, MatrixProduct product) {
    return teacher == null
        ? examples
        : new Teacher(master(), product, TEACHERS_SHARE).teach(examples);
  }

  /**
   * Puts into a model card what is to be known of this.
   *
   * @param network that began so
   */
  void describe(Network network, Map<String, String> facts) {
    facts.put("encoder", encoder.origin());
    facts.put("layers", String.valueOf(network.layers()));
    facts.put(
        "teacher",
        teacher == null
            ? "none"
            : "%s, all layers; %s of each tag is its judgement"
                .formatted(teacher.getFileName(), TEACHERS_SHARE));
  }

  private Network master() {
    Network master = Network.on(encoder.weights(), ALL, seed);
    Checkpoint.readBest(best(teacher), master);
    return master;
  }

  private static Path best(Path folder) {
    return folder.resolve(CHECKPOINT).resolve(Checkpoint.BEST);
  }
}
