package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.io.FileException;
import org.hearsay.train.encoder.Checkpoint;
import org.hearsay.train.encoder.Example;
import org.hearsay.train.encoder.MatrixProduct;
import org.hearsay.train.encoder.Network;
import org.hearsay.train.encoder.Teacher;

/**
 * What a network is before it is trained.
 *
 * @param encoder that it began with, or what it goes on from or its first teacher did
 * @param layers at most, from the lowest up
 * @param begun an earlier trained network that it goes on from; null if it begins anew
 * @param masters earlier trained networks that it learns from; may be none
 * @param seed of the heads
 */
record NetworkOrigin(
    PretrainedEncoder encoder, int layers, Master begun, List<Master> masters, long seed) {
  /** Inside the folder of a model. */
  static final String CHECKPOINT = "checkpoint";

  private static final String SHAPE = "encoder.tsv";
  private static final float TEACHERS_SHARE = 0.7f;

  /**
   * A trained network.
   *
   * @param name of its folder
   * @param encoder that it began with
   */
  record Master(Path name, PretrainedEncoder encoder, Network network) {
    @Override
    public String toString() {
      return "%s (%d layers of %s)".formatted(name, network.layers(), encoder);
    }
  }

  /**
   * @param encoder null for that of what it goes on from or of the first teacher, or the standard
   *     one
   * @param begin folder of an earlier training that is gone on from; null to begin anew
   * @param teachers folders of earlier trainings
   * @throws UsageException if a folder holds none, or the first of them has another encoder
   */
  static NetworkOrigin of(
      PretrainedEncoder encoder, int layers, Path begin, List<Path> teachers, long seed) {
    Master begun = begin == null ? null : master("--begin", begin);
    List<Master> masters = teachers.stream().map(folder -> master("--teacher", folder)).toList();
    if (begun != null) {
      return new NetworkOrigin(
          same(encoder, "--begin", begun), begun.network().layers(), begun, masters, seed);
    }
    if (!masters.isEmpty()) {
      PretrainedEncoder first = same(encoder, "the first --teacher", masters.get(0));
      return new NetworkOrigin(first, layers, null, masters, seed);
    }
    PretrainedEncoder first = encoder == null ? PretrainedEncoder.MINILM : encoder;
    return new NetworkOrigin(first, layers, null, masters, seed);
  }

  private static PretrainedEncoder same(PretrainedEncoder asked, String option, Master master) {
    if (asked != null && asked != master.encoder()) {
      throw new UsageException(
          "--encoder %s: %s, %s, began with %s; leave --encoder out"
              .formatted(asked, option, master.name(), master.encoder()));
    }
    return master.encoder();
  }

  private static Master master(String option, Path folder) {
    Path best = folder.resolve(CHECKPOINT).resolve(Checkpoint.BEST);
    if (!Files.isRegularFile(best)) {
      throw new UsageException(
          "%s %s: there is no %s; give the --out of an earlier training"
              .formatted(option, folder, folder.relativize(best)));
    }
    Path shape = best.resolveSibling(SHAPE);
    try {
      String[] cells = Files.readString(shape).strip().split("\t", -1);
      PretrainedEncoder encoder = PretrainedEncoder.valueOf(cells[0]);
      Network network = Network.on(encoder.weights(), Integer.parseInt(cells[1]), 0);
      Checkpoint.readBest(best, network);
      return new Master(folder.getFileName(), encoder, network);
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new UsageException(
          "%s %s: cannot read the encoder's name and layers from %s: %s"
              .formatted(option, folder, folder.relativize(shape), e.getMessage()));
    }
  }

  /** Keeps in the checkpoint of a training which encoder and how many layers it has. */
  void keep(Path folder, Network network) {
    Path shape = folder.resolve(CHECKPOINT).resolve(SHAPE);
    try {
      Files.createDirectories(shape.getParent());
      Files.writeString(shape, "%s\t%d\n".formatted(encoder.name(), network.layers()));
    } catch (IOException e) {
      throw new FileException("cannot write %s: %s".formatted(shape, e.getMessage()), e);
    }
  }

  /**
   * The network: what it goes on from; or the lowest layers of its first teacher, else of its
   * encoder, and random heads.
   */
  Network network() {
    if (begun != null) {
      return begun.network();
    }
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
    facts.put("goes on from", begun == null ? "nothing: it begins anew" : begun.toString());
    List<String> names = masters.stream().map(Master::toString).toList();
    facts.put(
        "teachers",
        names.isEmpty()
            ? "none"
            : "%s; %s of each tag is their judgement"
                .formatted(String.join(", ", names), TEACHERS_SHARE));
  }
}
