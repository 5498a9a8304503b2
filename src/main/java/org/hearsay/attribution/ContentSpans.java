package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Span;

/** Joins pieces of content that overlap or touch. */
final class ContentSpans {
  /** Characters between the last word of a quotation and its mark: punctuation and a blank. */
  private static final int MARK_GAP = 3;

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

  /**
   * The spans with the marks of every quotation that begins or ends at their borders: a clause is
   * given as written, inner marks included.
   *
   * @param quotations with their marks
   */
  static List<Span> withMarks(List<Span> spans, List<Span> quotations) {
    List<Span> found = new ArrayList<>();
    for (Span span : spans) {
      Span whole = span;
      for (Span quotation : quotations) {
        boolean opensInside = whole.contains(quotation.start());
        boolean closesInside = whole.contains(quotation.end() - 1);
        int behind = quotation.end() - whole.end();
        int before = whole.start() - quotation.start();
        if (opensInside && behind > 0 && behind <= MARK_GAP) {
          whole = new Span(whole.start(), quotation.end());
        } else if (closesInside && before > 0 && before <= MARK_GAP) {
          whole = new Span(quotation.start(), whole.end());
        }
      }
      found.add(whole);
    }
    return union(found, List.of());
  }
}
