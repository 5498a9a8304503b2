package org.hearsay.batch;

import java.io.Closeable;
import java.util.Optional;

/** Where the parts of a run are kept. */
public interface PartStore {

  /** Counts of a part that was done before; nothing where it is to be made. */
  Optional<Tally> done(int number);

  /**
   * Compares the inputs of a part that was done before.
   *
   * @param input SHA-256 of those given now
   * @throws RuntimeException if it was made from others
   */
  void check(int number, String input);

  /**
   * Told when all inputs are read.
   *
   * @param parts how many there are
   * @throws RuntimeException if more were done before
   */
  void checkEnd(int parts);

  /** Begins a part. */
  Part begin(int number);

  /** A part in the making. */
  interface Part extends Closeable {
    void add(Outcome outcome);

    /**
     * Makes it last; nothing can be added afterwards.
     *
     * @param input SHA-256 of the inputs it was made from
     */
    void commit(String input);

    /** Gives up what was not made to last. */
    @Override
    void close();
  }
}
