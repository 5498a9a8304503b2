package org.hearsay.train.encoder;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.TagChain;
import org.hearsay.attribution.TagLattice;
import org.hearsay.attribution.WordScores;
import org.hearsay.train.encoder.Parameter.Group;

/**
 * Tags of one level of statements: their scores, and the chain over them.
 *
 * @param scores of the tags of a word
 * @param transitions tags × tags scores of one tag behind another, by the first
 * @param starts score of each tag at the beginning of a window
 */
record TagHead(Dense scores, Parameter transitions, Parameter starts) {

  /** A head with random scores, whose parameters have names that begin with this one. */
  static TagHead random(String name, int width, Random random) {
    return new TagHead(name, EncoderNetwork.head(name, width, WordScores.TAGS, random));
  }

  /** A head of zeros, which finds nothing until it is taught. */
  static TagHead silent(String name, int width) {
    return new TagHead(
        name,
        new Dense(
            Parameter.zeros(name + ".weight", width, WordScores.TAGS, Group.HEAD),
            Parameter.zeros(name + ".bias", 1, WordScores.TAGS, Group.HEAD)));
  }

  private TagHead(String name, Dense scores) {
    this(
        scores,
        Parameter.zeros(name + ".transitions", WordScores.TAGS, WordScores.TAGS, Group.TRANSITION),
        Parameter.zeros(name + ".starts", 1, WordScores.TAGS, Group.TRANSITION));
  }

  List<Parameter> parameters() {
    return List.of(scores.weight(), scores.bias(), transitions, starts);
  }

  /** The chain as it is now. */
  TagChain chain() {
    return new TagChain(transitions.value().clone(), starts.value().clone());
  }

  /** What a stored chain says, by the names of parameters. */
  Map<String, Matrix> beside(TagChain chain) {
    return Map.of(
        transitions.name(),
        new Matrix(transitions.rows(), transitions.columns(), chain.transitions()),
        starts.name(),
        new Matrix(starts.rows(), starts.columns(), chain.starts()));
  }

  /**
   * The chain over words.
   *
   * @param tags rows of scores
   * @param first row of the first word
   */
  TagLattice lattice(float[] tags, int first, int words) {
    return new TagLattice(transitions.value(), starts.value(), tags, first, words);
  }
}
