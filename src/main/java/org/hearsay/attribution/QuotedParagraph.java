package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * A paragraph and the quotations in it.
 *
 * @param paragraph without blanks around
 * @param nestings outer before inner
 */
record QuotedParagraph(Span paragraph, List<Nesting> nestings) {

  /** The quotations that the paragraph begins with: {@code "'We go,' he}, outer first. */
  List<Nesting> leading() {
    List<Nesting> leading = new ArrayList<>();
    int start = paragraph.start();
    for (Nesting nesting : nestings) {
      if (nesting.pair().whole().start() != start) {
        break;
      }
      leading.add(nesting);
      start = nesting.pair().innerStart();
    }
    return leading;
  }

  /** The quotations that are still open where the paragraph ends, outer first. */
  private List<Nesting> running() {
    return nestings.stream()
        .filter(nesting -> nesting.pair().close() == null)
        .filter(nesting -> nesting.pair().whole().end() == paragraph.end())
        .toList();
  }

  /** The quotations that {@code next} goes on with, outer first, as it leads with. */
  List<Nesting> carriedInto(QuotedParagraph next) {
    List<Nesting> running = running();
    List<Nesting> leading = next.leading();
    int carried = 0;
    while (carried < running.size()
        && carried < leading.size()
        && running.get(carried).pair().style() == leading.get(carried).pair().style()) {
      carried++;
    }
    return running.subList(0, carried);
  }
}
