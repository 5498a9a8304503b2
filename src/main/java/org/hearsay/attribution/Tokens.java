package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Span;

/** Sets of tokens and the spans they cover. */
final class Tokens {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}%$";

  private Tokens() {}

  /** The tokens {@code [from, to)} without punctuation at either end; may be empty. */
  static BitSet trimmed(Syntax syntax, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(syntax, start, OPENING)) {
      start++;
    }
    while (end > start && isEdge(syntax, end - 1, CLOSING)) {
      end--;
    }
    BitSet range = new BitSet();
    range.set(start, Math.max(start, end));
    return range;
  }

  /** Punctuation may go from an end, but for the brackets in {@code kept}. */
  private static boolean isEdge(Syntax syntax, int token, String kept) {
    return syntax.isPunctuation(token) && kept.indexOf(syntax.token(token).text().charAt(0)) < 0;
  }

  /**
   * All tokens from the first to the last of {@code set} but those in {@code holes}; each piece
   * trimmed.
   */
  static BitSet filled(Syntax syntax, BitSet set, BitSet holes) {
    BitSet filled = new BitSet();
    if (set.isEmpty()) {
      return filled;
    }
    filled.set(set.nextSetBit(0), set.length());
    filled.andNot(holes);
    BitSet pieces = new BitSet();
    for (int from = filled.nextSetBit(0); from >= 0; ) {
      int to = filled.nextClearBit(from);
      pieces.or(trimmed(syntax, from, to));
      from = filled.nextSetBit(to);
    }
    return pieces;
  }

  /** The spans of the unbroken runs of a set. */
  static List<Span> spans(Syntax syntax, BitSet set) {
    List<Span> spans = new ArrayList<>();
    for (int from = set.nextSetBit(0); from >= 0; ) {
      int to = set.nextClearBit(from);
      spans.add(new Span(syntax.token(from).span().start(), syntax.token(to - 1).span().end()));
      from = set.nextSetBit(to);
    }
    return spans;
  }

  /** The tokens that lie in spans. */
  static BitSet in(Syntax syntax, List<Span> spans) {
    BitSet tokens = new BitSet();
    for (int i = 0; i < syntax.size(); i++) {
      Span token = syntax.token(i).span();
      if (spans.stream().anyMatch(span -> span.contains(token))) {
        tokens.set(i);
      }
    }
    return tokens;
  }

  static BitSet union(BitSet first, BitSet second) {
    BitSet both = (BitSet) first.clone();
    both.or(second);
    return both;
  }
}
