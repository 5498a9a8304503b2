package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Span;

/** Joins pieces of content that overlap or touch. */
final class ContentSpans {
  private ContentSpans() {}

  /** The characters of both lists, as few spans as possible, in text order. */
  static List<Span> union(List<Span> first, List<Span> second) {
    List<Span> sorted = Stream.concat(first.stream(), second.stream()).sorted().toList();
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && span.start() <= joined.get(last).end()) {
        joined.set(last, Span.covering(List.of(joined.get(last), span)));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
