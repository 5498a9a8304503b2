package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** How sure it is that a quotation without reporting words is somebody's speech. */
  private static final double FLOATING_PROBABILITY = 0.6;

  private static final int MIN_FLOATING_WORDS = 4;

  private final String text;
  private final Passage passage;
  private final CandidateModel model;
  private final Map<Integer, Scored> cues = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();

  PassageReader(String text, Passage passage, CandidateModel model) {
    this.text = text;
    this.passage = passage;
    this.model = model;
  }

  List<Draft> read() {
    for (IndexedQuotation quote : passage.quotes()) {
      bestCue(quote).ifPresent(best -> cues.put(quote.index(), best));
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
      drafts.add(
          new Draft(candidate, content, Kind.INDIRECT, List.of(), Set.of(), chosen.probability()));
      return;
    }
    List<Span> clause = Tokens.spans(candidate.syntax(), candidate.content());
    List<IndexedQuotation> quotes =
        passage.quotes().stream()
            .filter(q -> q.quotation().role() == Quotation.Role.SPEECH)
            .filter(q -> !used.contains(q.index()))
            .filter(q -> isReportedBy(q, candidate) || overlaps(q, clause))
            .toList();
    BitSet outside = (BitSet) candidate.content().clone();
    outside.andNot(quoted);
    boolean allQuoted =
        !quotes.isEmpty() && outside.stream().allMatch(candidate.syntax()::isPunctuation);
    boolean reported = quotes.stream().anyMatch(q -> isReportedBy(q, candidate));
    boolean apart = reported && quotes.stream().noneMatch(q -> overlaps(q, clause));
    quotes.forEach(q -> used.add(q.index()));
    List<Span> content = new ArrayList<>(quotes.stream().map(q -> q.quotation().inner()).toList());
    Kind kind = Kind.DIRECT;
    if (!allQuoted && !apart) {
      kind =
          quotes.isEmpty() && !quoted.intersects(candidate.content()) ? Kind.INDIRECT : Kind.MIXED;
      content =
          ContentSpans.union(clause, quotes.stream().map(q -> q.quotation().whole()).toList());
      content =
          ContentSpans.withMarks(
              content, passage.quotes().stream().map(q -> q.quotation().whole()).toList());
    }
    drafts.add(
        draft(reporting(candidate, quotes, apart), content, kind, quotes, chosen.probability()));
  }

  /** The candidate whose source and cue are the better ones: a quotation's own know inversion. */
  private Candidate reporting(Candidate clause, List<IndexedQuotation> quotes, boolean apart) {
    if (quotes.isEmpty() || (!apart && !clause.source().isEmpty())) {
      return clause;
    }
    Scored own = cues.get(quotes.get(0).index());
    boolean same = own != null && isReportedBy(quotes.get(0), clause);
    return same && !own.candidate().source().intersects(clause.content())
        ? own.candidate()
        : clause;
  }

  private boolean isReportedBy(IndexedQuotation quote, Candidate candidate) {
    Scored cue = cues.get(quote.index());
    return cue != null
        && cue.candidate().syntax() == candidate.syntax()
        && cue.candidate().head() == candidate.head();
  }

  private static boolean overlaps(IndexedQuotation quote, List<Span> spans) {
    return spans.stream().anyMatch(quote.quotation().whole()::overlaps);
  }

  /**
   * A quotation that no clause took: with reporting words of its own, as a part of the one before,
   * or floating.
   */
  private void addQuotation(IndexedQuotation quote) {
    Scored cue = cues.get(quote.index());
    if (cue != null) {
      List<IndexedQuotation> same =
          passage.quotes().stream()
              .filter(q -> !used.contains(q.index()) && isReportedBy(q, cue.candidate()))
              .toList();
      same.forEach(q -> used.add(q.index()));
      List<Span> content = same.stream().map(q -> q.quotation().inner()).toList();
      drafts.add(draft(cue.candidate(), content, Kind.DIRECT, same, cue.probability()));
    } else if (quote.quotation().role() == Quotation.Role.SPEECH && !joinsTheOneBefore(quote)) {
      float_(quote);
    }
  }

  /**
   * <em>"Go," he said. "Now."</em>: nothing stands between the sentence of the reporting words and
   * the rest.
   */
  private boolean joinsTheOneBefore(IndexedQuotation quote) {
    int start = quote.quotation().whole().start();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      if (before.candidate() == null
          || before.quotations().isEmpty()
          || before.kind() != Kind.DIRECT) {
        continue;
      }
      int end = before.candidate().syntax().sentence().span().end();
      boolean touches = end <= start && text.substring(end, start).isBlank();
      if (touches) {
        List<Span> content = new ArrayList<>(before.content());
        content.add(quote.quotation().inner());
        List<Integer> quotations = new ArrayList<>(before.quotations());
        quotations.add(quote.index());
        Set<Diagnostic> diagnostics = new HashSet<>(before.diagnostics());
        diagnostics.addAll(quote.quotation().diagnostics());
        drafts.set(
            i,
            new Draft(
                before.candidate(),
                content,
                Kind.DIRECT,
                quotations,
                diagnostics,
                before.probability()));
        return true;
      }
    }
    return false;
  }

  private void float_(IndexedQuotation quote) {
    if (quote.quotation().words(text) < MIN_FLOATING_WORDS) {
      return;
    }
    Set<Diagnostic> diagnostics = new HashSet<>(quote.quotation().diagnostics());
    if (quote.quotation().continues() == null) {
      diagnostics.add(Diagnostic.FLOATING);
    }
    drafts.add(
        new Draft(
            null,
            List.of(quote.quotation().inner()),
            Kind.DIRECT,
            List.of(quote.index()),
            diagnostics,
            FLOATING_PROBABILITY));
  }

  private static Draft draft(
      Candidate candidate,
      List<Span> content,
      Kind kind,
      List<IndexedQuotation> quotes,
      double probability) {
    Set<Diagnostic> diagnostics = new HashSet<>();
    quotes.forEach(q -> diagnostics.addAll(q.quotation().diagnostics()));
    List<Integer> indices = quotes.stream().map(IndexedQuotation::index).toList();
    return new Draft(candidate, content, kind, indices, diagnostics, probability);
  }
}
