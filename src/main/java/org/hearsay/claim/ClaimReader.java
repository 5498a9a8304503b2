package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Document;

/** Reads contents as claims. Safe to share between threads. */
@FunctionalInterface
public interface ClaimReader {
  /**
   * One claim for each attribution, in their order.
   *
   * @param document with attributions, and speakers where there are any
   */
  List<Claim> read(Document document);
}
