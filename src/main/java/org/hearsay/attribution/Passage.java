package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Analysis;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/**
 * One paragraph as the rules see it.
 *
 * @param span from its first token to its last
 * @param sentences those of its sentences that were parsed
 * @param quotes its outermost quotations, in text order
 * @param quoted for each of {@code sentences} the tokens that stand inside {@code quotes}, marks
 *     included
 */
record Passage(
    Span span, List<Syntax> sentences, List<IndexedQuotation> quotes, List<BitSet> quoted) {

  /**
   * A quotation and its index in the list that the scanner returned.
   *
   * @param index in that list
   * @param quotation the entry there
   */
  record IndexedQuotation(int index, Quotation quotation) {}

  /** The spans of the paragraphs of an article, as far as they hold tokens. */
  static List<Span> spans(Analysis analysis) {
    List<Span> spans = new ArrayList<>();
    List<Sentence> sentences = analysis.sentences();
    for (int from = 0; from < sentences.size(); ) {
      int to = from;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      spans.add(new Span(sentences.get(from).span().start(), sentences.get(to - 1).span().end()));
      from = to;
    }
    return spans;
  }

  /** The paragraphs of an article, in order. */
  static List<Passage> of(Analysis analysis, List<Quotation> quotations) {
    List<Passage> passages = new ArrayList<>();
    int sentence = 0;
    int quotation = 0;
    for (Span span : spans(analysis)) {
      List<IndexedQuotation> quotes = new ArrayList<>();
      while (quotation < quotations.size()
          && quotations.get(quotation).whole().start() < span.end()) {
        if (quotations.get(quotation).depth() == 0) {
          quotes.add(new IndexedQuotation(quotation, quotations.get(quotation)));
        }
        quotation++;
      }
      List<Syntax> parsed = new ArrayList<>();
      List<BitSet> quoted = new ArrayList<>();
      int next = 0;
      while (sentence < analysis.sentences().size()
          && analysis.sentences().get(sentence).span().start() < span.end()) {
        Sentence current = analysis.sentences().get(sentence++);
        while (next < quotes.size()
            && quotes.get(next).quotation().whole().end() <= current.span().start()) {
          next++;
        }
        if (current.tree() != null) {
          Syntax syntax = new Syntax(current);
          parsed.add(syntax);
          quoted.add(quoted(syntax, quotes, next));
        }
      }
      passages.add(new Passage(span, parsed, quotes, quoted));
    }
    return passages;
  }

  private static BitSet quoted(Syntax syntax, List<IndexedQuotation> quotes, int first) {
    BitSet tokens = new BitSet();
    for (int i = first; i < quotes.size(); i++) {
      Span whole = quotes.get(i).quotation().whole();
      if (whole.start() >= syntax.sentence().span().end()) {
        break;
      }
      int from = syntax.firstFrom(whole.start());
      tokens.set(from, Math.max(from, syntax.firstFrom(whole.end())));
    }
    return tokens;
  }
}
