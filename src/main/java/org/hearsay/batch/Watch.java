package org.hearsay.batch;

/** Told how far a run is, a few times a second at least. */
@FunctionalInterface
public interface Watch {
  /**
   * @param done of the whole run, what was done by an earlier start of it included
   */
  void at(Tally done);
}
