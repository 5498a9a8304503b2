package org.hearsay.model;

import java.util.List;

/** Checks that several records share on lists of spans. */
final class Spans {
  private Spans() {}

  /** An unmodifiable copy in text order; refuses overlap. */
  static List<Span> ordered(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).overlaps(sorted.get(i))) {
        throw new IllegalArgumentException(
            "overlapping spans " + sorted.get(i - 1) + " and " + sorted.get(i));
      }
    }
    return sorted;
  }
}
