package org.hearsay.speaker;

import org.hearsay.model.Document;
import org.hearsay.model.Resolution;

/**
 * Names the speaker of every attribution, and the entities of the article.
 *
 * <p>Reads the article, its analysis and attributions. Guarantees exactly one speaker for each
 * attribution, in their order, and entities in order of first mention; time is linear in the length
 * of the article. Implementations are safe to share between threads.
 *
 * <p>To add an implementation: 1. implement this interface in this package, or in an {@code engine}
 * package if it needs a library; 2. name it in the command line's wiring; 3. score it with {@code
 * bin/hearsay evaluate}.
 */
@FunctionalInterface
public interface SpeakerResolver {
  Resolution resolve(Document document);
}
