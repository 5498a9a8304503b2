package org.hearsay.train.encoder;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;

/** One gradient for each parameter; what one thread adds up over a batch. */
final class Gradients {
  private final IdentityHashMap<Parameter, float[]> arrays = new IdentityHashMap<>();

  Gradients(Collection<Parameter> parameters) {
    parameters.forEach(p -> arrays.put(p, new float[p.value().length]));
  }

  float[] of(Parameter parameter) {
    return arrays.get(parameter);
  }

  void clear() {
    arrays.values().forEach(array -> Arrays.fill(array, 0));
  }
}
