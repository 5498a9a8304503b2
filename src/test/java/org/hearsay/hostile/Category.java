package org.hearsay.hostile;

import java.util.List;
import java.util.Random;

/**
 * One way in which an input may be broken or hostile.
 *
 * @param name part of the names of its files, so that a failure tells where to look
 * @param maker makes the files of one variant
 */
record Category(String name, Maker maker) {

  /**
   * The files of a variant: the same ones whenever asked for, other ones for another variant.
   *
   * @param variant counted from 0
   */
  List<HostileFile> files(int variant) {
    return maker.make(new Random(31L * name.hashCode() + variant));
  }

  @Override
  public String toString() {
    return name;
  }

  /** Chooses where the damage stands, how long it is and what it is made of. */
  @FunctionalInterface
  interface Maker {
    List<HostileFile> make(Random random);
  }
}
