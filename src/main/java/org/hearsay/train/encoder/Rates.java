package org.hearsay.train.encoder;

/**
 * How fast the parts of a network learn.
 *
 * @param encoder highest rate of the pretrained parts
 * @param heads highest rate of the heads
 * @param transitions highest rate of the chain's scores
 * @param layerFactor each layer learns so much slower than the one above it, in (0, 1]
 * @param layers of the encoder
 */
record Rates(double encoder, double heads, double transitions, double layerFactor, int layers) {

  double of(Parameter parameter) {
    return switch (parameter.group()) {
      case MATRIX, VECTOR -> encoder * Math.pow(layerFactor, below(parameter.name()));
      case HEAD -> heads;
      case TRANSITION -> transitions;
    };
  }

  /** How many layers stand above the one that a name tells. */
  private int below(String name) {
    int dot = name.indexOf('.');
    return Character.isDigit(name.charAt(0))
        ? layers - 1 - Integer.parseInt(name.substring(0, dot))
        : layers;
  }

  boolean decays(Parameter parameter) {
    return parameter.rows() > 1 && parameter.group() != Parameter.Group.TRANSITION;
  }
}
