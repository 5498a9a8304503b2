package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.attribution.Passage.IndexedQuotation;
import org.hearsay.model.Bisection;
import org.hearsay.model.Span;

/**
 * The quotations of a paragraph by what reports them and by where they stand, so that thousands of
 * clauses beside thousands of quotations take little time.
 */
final class ReportedQuotations {
  private final List<IndexedQuotation> quotes;
  private final Map<Integer, Scored> cues = new HashMap<>();
  private final Map<Integer, List<IndexedQuotation>> byHead = new HashMap<>();

  /**
   * @param quotes in text order, none in another
   */
  ReportedQuotations(List<IndexedQuotation> quotes) {
    this.quotes = quotes;
  }

  /** Notes the reporting words of a quotation; asked for once, in text order. */
  void report(IndexedQuotation quote, Scored cue) {
    cues.put(quote.index(), cue);
    byHead.computeIfAbsent(place(cue.candidate()), key -> new ArrayList<>()).add(quote);
  }

  /** The reporting words of a quotation, or null where it has none. */
  Scored cue(IndexedQuotation quote) {
    return cues.get(quote.index());
  }

  boolean isReportedBy(IndexedQuotation quote, Candidate candidate) {
    Scored cue = cue(quote);
    return cue != null && place(cue.candidate()) == place(candidate);
  }

  /** Those that the words of a candidate report, in text order. */
  List<IndexedQuotation> reportedBy(Candidate candidate) {
    return byHead.getOrDefault(place(candidate), List.of());
  }

  /** Those that the words of a candidate report, and those that overlap spans; in text order. */
  List<IndexedQuotation> of(Candidate candidate, List<Span> spans) {
    TreeSet<IndexedQuotation> found =
        new TreeSet<>(Comparator.comparingInt(IndexedQuotation::index));
    found.addAll(reportedBy(candidate));
    spans.forEach(span -> found.addAll(overlapping(span)));
    return List.copyOf(found);
  }

  /** The whole spans of those that overlap a span of {@code spans}, in its order. */
  List<Span> wholes(List<Span> spans) {
    return spans.stream()
        .flatMap(span -> overlapping(span).stream())
        .map(quote -> quote.quotation().whole())
        .distinct()
        .toList();
  }

  private List<IndexedQuotation> overlapping(Span span) {
    int first = firstEndingBehind(span.start());
    int last = first;
    while (last < quotes.size() && quotes.get(last).quotation().whole().start() < span.end()) {
      last++;
    }
    return quotes.subList(first, last);
  }

  private int firstEndingBehind(int start) {
    return Bisection.first(quotes.size(), i -> quotes.get(i).quotation().whole().end() > start);
  }

  /** Where the word stands that heads the cue; no other candidate's does unless it is the same. */
  private static int place(Candidate candidate) {
    return candidate.syntax().token(candidate.head()).span().start();
  }
}
