package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.train.encoder.AttributionExample;
import org.hearsay.train.encoder.AttributionNetwork;
import org.hearsay.train.encoder.MatrixProduct;
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
  private static final float TEACHERS_SHARE = 0.7f;

  /**
   * A trained network.
   *
   * @param name of its folder
   * @param encoder that it began with
   */
  record Master(Path name, PretrainedEncoder encoder, AttributionNetwork network) {
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
    PretrainedEncoder first = encoder == null ? PretrainedEncoder.BGE_SMALL : encoder;
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
    NetworkShape.Trained<AttributionNetwork> trained =
        NetworkShape.read(option, folder, AttributionNetwork::on);
    return new Master(trained.name(), trained.encoder(), trained.network());
  }

  /**
   * The network: what it goes on from; or the lowest layers of its first teacher, else of its
   * encoder, and random heads.
   */
  AttributionNetwork network() {
    if (begun != null) {
      return begun.network();
    }
    return AttributionNetwork.on(
        masters.isEmpty() ? encoder.weights() : masters.get(0).network().weights(), layers, seed);
  }

  /**
   * The examples with the teachers' judgement, if there are teachers.
   *
   * @param annotated whether it goes beside an annotation, or is all there is to learn
   */
  List<AttributionExample> taught(
      List<AttributionExample> examples, boolean annotated, MatrixProduct product) {
    if (masters.isEmpty()) {
      return examples;
    }
    List<AttributionNetwork> networks = masters.stream().map(Master::network).toList();
    return new Teacher(networks, product, annotated ? TEACHERS_SHARE : 1).teach(examples);
  }

  /**
   * Puts into a model card what is to be known of this.
   *
   * @param network that began so
   */
  void describe(AttributionNetwork network, Map<String, String> facts) {
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
