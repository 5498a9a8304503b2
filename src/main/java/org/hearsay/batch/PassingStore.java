package org.hearsay.batch;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps no parts, and hands on what would stand in them.
 *
 * @param sink gets what became of each input, in their order
 */
record PassingStore(Consumer<Outcome> sink) implements PartStore {

  @Override
  public Optional<Tally> done(int number) {
    return Optional.empty();
  }

  @Override
  public void check(int number, String input) {
    throw new IllegalStateException("no part is kept");
  }

  @Override
  public void checkEnd(int parts) {
    // None was done before.
  }

  @Override
  public Part begin(int number) {
    return new Part() {
      @Override
      public void add(Outcome outcome) {
        sink.accept(outcome);
      }

      @Override
      public void commit(String input) {
        // There is nothing to make last.
      }

      @Override
      public void close() {
        // Nor to give up.
      }
    };
  }
}
