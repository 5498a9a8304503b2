package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.model.Bisection;
import org.hearsay.model.Span;

/**
 * Reporting words for quotations: every verb in the narration beside a quotation, before or behind
 * it, that stands in a sentence the quotation reaches into or touches.
 */
final class QuoteCandidates {
  /** A reporting clause stands close, in tokens: farther verbs tell something else. */
  private static final int MAX_DISTANCE = 40;

  /**
   * Characters that may lie between a quotation and the sentence of its reporting words: a blank
   * and a mark.
   */
  private static final int MAX_GAP = 2;

  private final Passage passage;

  QuoteCandidates(Passage passage) {
    this.passage = passage;
  }

  /** Candidates for one of the paragraph's quotations; their content is empty. */
  List<Candidate> find(Passage.IndexedQuotation quote) {
    List<Candidate> found = new ArrayList<>();
    Span whole = quote.quotation().whole();
    for (int i = firstTouching(whole); i < passage.sentences().size(); i++) {
      Syntax syntax = passage.sentences().get(i);
      if (syntax.sentence().span().start() > whole.end() + MAX_GAP) {
        break;
      }
      addBefore(syntax, quote, passage.quoted().get(i), found);
      addAfter(syntax, quote, passage.quoted().get(i), found);
    }
    return found;
  }

  private int firstTouching(Span whole) {
    return Bisection.first(
        passage.sentences().size(),
        i -> passage.sentences().get(i).sentence().span().end() + MAX_GAP >= whole.start());
  }

  /** Reporting words in front of the quotation. */
  private static void addBefore(
      Syntax syntax, Passage.IndexedQuotation quote, BitSet quoted, List<Candidate> found) {
    int border = syntax.firstFrom(quote.quotation().whole().start());
    for (int i = border - 1; i >= 0 && border - i < MAX_DISTANCE && !quoted.get(i); i--) {
      add(syntax, Shape.QUOTE_AFTER_CUE, i, quote.index(), quoted, found);
    }
  }

  /** Reporting words behind the quotation. */
  private static void addAfter(
      Syntax syntax, Passage.IndexedQuotation quote, BitSet quoted, List<Candidate> found) {
    int border = syntax.firstFrom(quote.quotation().whole().end());
    for (int i = border; i < syntax.size() && i - border < MAX_DISTANCE && !quoted.get(i); i++) {
      add(syntax, Shape.QUOTE_BEFORE_CUE, i, quote.index(), quoted, found);
    }
  }

  private static boolean quotedMark(Syntax syntax, int token) {
    return "\"“”''»«‘’".contains(syntax.token(token).text());
  }

  private static void add(
      Syntax syntax, Shape shape, int head, int quotation, BitSet quoted, List<Candidate> found) {
    // Right behind a quotation even what the parser takes for a modifier reports.
    boolean inverted =
        shape == Shape.QUOTE_BEFORE_CUE
            && syntax.tag(head).startsWith("VB")
            && head > 0
            && quotedMark(syntax, head - 1);
    if (!syntax.isVerbHead(head) && !inverted) {
      return;
    }
    BitSet cue = syntax.verbGroup(head);
    cue.andNot(quoted);
    BitSet barrier = Tokens.union(cue, quoted);
    BitSet source = new BitSet();
    OptionalInt subject = Subjects.of(syntax, head);
    if (subject.isPresent() && !barrier.get(subject.getAsInt())) {
      source.or(Subjects.phrase(syntax, subject.getAsInt(), barrier));
    }
    if (source.isEmpty()) {
      source.or(Subjects.beside(syntax, head, barrier));
    }
    found.add(new Candidate(syntax, shape, head, cue, source, new BitSet(), quotation));
  }
}
