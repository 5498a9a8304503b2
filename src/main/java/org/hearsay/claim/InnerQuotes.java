package org.hearsay.claim;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.Token;

/** Words that a quotation quotes in its turn: <em>He said, 'Mum, I have to go,' and left.</em> */
final class InnerQuotes {
  private InnerQuotes() {}

  /** Where they begin and end; none that are not closed. */
  static NavigableMap<Integer, Integer> of(Content content) {
    NavigableMap<Integer, Integer> found = new TreeMap<>();
    if (content.attribution().kind() != Attribution.Kind.DIRECT) {
      return found;
    }
    int open = -1;
    for (Token token : content.tokens()) {
      if (!token.tag().equals("``") && !token.tag().equals("''")) {
        continue;
      }
      if (open >= 0) {
        found.put(open, token.span().end());
      }
      open = open < 0 ? token.span().start() : -1;
    }
    return found;
  }
}
