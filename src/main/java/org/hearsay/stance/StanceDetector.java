package org.hearsay.stance;

import java.util.List;
import org.hearsay.model.Document;
import org.hearsay.model.Stance;

/**
 * Decides which attitude each speaker takes towards each entity that his or her statement speaks
 * of.
 *
 * <p>Reads everything below it in the document. Guarantees one stance for each pair of an
 * attribution and a target, grouped by attribution in their order, targets by first mention. The
 * holder is always the attribution's own speaker. Implementations are safe to share between
 * threads.
 *
 * <p>To add an implementation: 1. implement this interface in this package, or in an {@code engine}
 * package if it needs a library; 2. name it in the command line's wiring; 3. score it with {@code
 * bin/hearsay evaluate}.
 */
@FunctionalInterface
public interface StanceDetector {
  List<Stance> detect(Document document);
}
