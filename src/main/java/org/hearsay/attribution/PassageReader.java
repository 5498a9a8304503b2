package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Passage.IndexedQuotation;
import org.hearsay.model.Attribution.Diagnostic;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Span;

/** Finds the attributions of one paragraph. Used once. */
final class PassageReader {
  /**
   * What the reporting words of a quotation must reach: most quotations have some, so the bar is
   * low.
   */
  private static final double QUOTE_THRESHOLD = 0.15;

  private final LeftoverQuotations leftovers;
  private final Reporting reporting;
  private final Passage passage;
  private final CandidateModel model;
  private final ReportedQuotations reported;
  private final Set<Integer> used = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();

  PassageReader(String text, Passage passage, CandidateModel model, Reporting reporting) {
    this.leftovers = new LeftoverQuotations(text);
    this.reporting = reporting;
    this.passage = passage;
    this.reported = new ReportedQuotations(passage.quotes());
    this.model = model;
  }

  List<Draft> read() {
    for (IndexedQuotation quote : passage.quotes()) {
      bestCue(quote).ifPresent(best -> reported.report(quote, best));
    }
    for (int i = 0; i < passage.sentences().size(); i++) {
      List<Scored> scored = model.score(passage.sentences().get(i));
      for (Scored chosen : ClauseSelection.of(scored, passage.quoted().get(i))) {
        addClause(chosen, passage.quoted().get(i));
      }
    }
    for (IndexedQuotation quote : passage.quotes()) {
      if (!used.contains(quote.index())) {
        addQuotation(quote);
      }
    }
    return drafts;
  }

  private Optional<Scored> bestCue(IndexedQuotation quote) {
    if (quote.quotation().role() != Quotation.Role.SPEECH) {
      return Optional.empty();
    }
    return new QuoteCandidates(passage)
        .find(quote).stream()
            .map(model::score)
            .filter(s -> s.probability() >= QUOTE_THRESHOLD)
            .max(Comparator.comparingDouble(Scored::probability));
  }

  /** A clause with its reporting words, and the quotations that these words also report. */
  private void addClause(Scored chosen, BitSet quoted) {
    Candidate candidate = chosen.candidate();
    if (quoted.intersects(candidate.cue())) {
      List<Span> content = Tokens.spans(candidate.syntax(), candidate.content());
      drafts.add(draft(candidate, content, Kind.INDIRECT, List.of(), chosen.probability()));
      return;
    }
    List<Span> clause = Tokens.spans(candidate.syntax(), candidate.content());
    List<IndexedQuotation> quotes =
        reported.of(candidate, clause).stream()
            .filter(q -> q.quotation().role() == Quotation.Role.SPEECH)
            .filter(q -> !used.contains(q.index()))
            .toList();
    BitSet outside = (BitSet) candidate.content().clone();
    outside.andNot(quoted);
    boolean allQuoted =
        !quotes.isEmpty() && outside.stream().allMatch(candidate.syntax()::isPunctuation);
    boolean apart =
        quotes.stream().anyMatch(q -> reported.isReportedBy(q, candidate))
            && quotes.stream().noneMatch(q -> overlaps(q, clause));
    quotes.forEach(q -> used.add(q.index()));
    List<Span> content = new ArrayList<>(quotes.stream().map(q -> q.quotation().inner()).toList());
    Kind kind = Kind.DIRECT;
    if (!allQuoted && !apart) {
      kind =
          quotes.isEmpty() && !quoted.intersects(candidate.content()) ? Kind.INDIRECT : Kind.MIXED;
      content =
          ContentSpans.union(clause, quotes.stream().map(q -> q.quotation().whole()).toList());
      content = ContentSpans.withMarks(content, reported.wholes(content));
    }
    drafts.add(
        draft(reporting(candidate, quotes, apart), content, kind, quotes, chosen.probability()));
  }

  /** The candidate whose source and cue are the better ones: a quotation's own know inversion. */
  private Candidate reporting(Candidate clause, List<IndexedQuotation> quotes, boolean apart) {
    if (quotes.isEmpty() || (!apart && !clause.source().isEmpty())) {
      return clause;
    }
    Scored own = reported.cue(quotes.get(0));
    boolean same = own != null && reported.isReportedBy(quotes.get(0), clause);
    return same && !own.candidate().source().intersects(clause.content())
        ? own.candidate()
        : clause;
  }

  private static boolean overlaps(IndexedQuotation quote, List<Span> spans) {
    return spans.stream().anyMatch(quote.quotation().whole()::overlaps);
  }

  /** A quotation that no clause took: with reporting words of its own, or left over. */
  private void addQuotation(IndexedQuotation quote) {
    Scored cue = reported.cue(quote);
    if (cue != null) {
      List<IndexedQuotation> same =
          reported.reportedBy(cue.candidate()).stream()
              .filter(q -> !used.contains(q.index()))
              .toList();
      same.forEach(q -> used.add(q.index()));
      List<Span> content = same.stream().map(q -> q.quotation().inner()).toList();
      drafts.add(draft(cue.candidate(), content, Kind.DIRECT, same, cue.probability()));
    } else {
      leftovers.add(quote.index(), quote.quotation(), drafts);
    }
  }

  private Draft draft(
      Candidate candidate,
      List<Span> content,
      Kind kind,
      List<IndexedQuotation> quotes,
      double probability) {
    Set<Diagnostic> diagnostics = new HashSet<>();
    quotes.forEach(q -> diagnostics.addAll(q.quotation().diagnostics()));
    List<Integer> indices = quotes.stream().map(IndexedQuotation::index).toList();
    return new Draft(
        reporting.source(candidate),
        reporting.cue(candidate),
        candidate.syntax().sentence().span(),
        content,
        kind,
        indices,
        diagnostics,
        probability);
  }
}
