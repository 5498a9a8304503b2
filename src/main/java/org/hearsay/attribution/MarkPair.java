package org.hearsay.attribution;

import org.hearsay.attribution.Quotation.Family;
import org.hearsay.attribution.Quotation.Style;
import org.hearsay.model.Span;

/**
 * Two marks that belong together, or one whose partner is missing.
 *
 * @param open null where the opening mark is missing
 * @param close null where the closing mark is missing; never both
 * @param whole with the marks
 */
record MarkPair(QuoteMark open, QuoteMark close, Span whole) {

  static MarkPair of(QuoteMark open, QuoteMark close) {
    return new MarkPair(open, close, new Span(open.start(), close.end()));
  }

  /** The pair of {@code open} and a missing mark at {@code end}. */
  static MarkPair closedAt(int end, QuoteMark open) {
    return new MarkPair(open, null, new Span(open.start(), end));
  }

  /** The pair of a missing mark at {@code start} and {@code close}. */
  static MarkPair openedAt(int start, QuoteMark close) {
    return new MarkPair(null, close, new Span(start, close.end()));
  }

  int innerStart() {
    return open == null ? whole.start() : open.end();
  }

  int innerEnd() {
    return close == null ? whole.end() : close.start();
  }

  /** The words between the marks without blanks around, or null if there are none. */
  Span inner(String text) {
    int start = innerStart();
    int end = innerEnd();
    while (start < end && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : null;
  }

  Style style() {
    return open == null ? close.style() : open.style();
  }

  Family family() {
    return style().family();
  }
}
