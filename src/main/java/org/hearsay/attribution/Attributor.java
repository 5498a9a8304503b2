package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;

/**
 * Finds the attributions of an article: source, cue and content.
 *
 * <p>Reads the article and its analysis. Guarantees attributions in text order of their contents
 * (outer before nested), no two with the same content and source, links ({@code nestedIn}, {@code
 * continues}) to earlier entries of the list, and the same answer for the same document.
 * Implementations are safe to share between threads.
 *
 * <p>To add an implementation: 1. implement this interface in this package, or in an {@code engine}
 * package if it needs a library; 2. name it in the command line's wiring; 3. score it with {@code
 * bin/hearsay evaluate}.
 */
@FunctionalInterface
public interface Attributor {
  List<Attribution> attribute(Document document);
}
