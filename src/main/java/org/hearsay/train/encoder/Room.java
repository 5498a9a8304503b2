package org.hearsay.train.encoder;

/** Arrays that are used again from batch to batch, and only ever grow. */
final class Room {
  private Room() {}

  /**
   * An array with room for {@code size} numbers, whatever they are: the one given, or a larger one.
   *
   * @param array may be null
   */
  static float[] grown(float[] array, int size) {
    return array != null && array.length >= size ? array : new float[size + size / 4];
  }
}
