package org.hearsay.batch;

import java.util.Optional;
import org.hearsay.io.Incoming;

/** What an earlier run wrote of the same inputs. */
@FunctionalInterface
public interface Earlier {
  /** There was none. */
  Earlier NOTHING = incoming -> Optional.empty();

  /**
   * Asked for every article in the order of the inputs.
   *
   * @return its lines where they are to stay as they are
   */
  Optional<Outcome> of(Incoming incoming);
}
