package org.hearsay.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hearsay.model.Span;

/**
 * A pair of marks in its place among the others.
 *
 * @param pair the marks
 * @param inner the words between them, without blanks around
 * @param depth how many pairs it stands in
 */
record Nesting(MarkPair pair, Span inner, int depth) {
  /** Deeper pairs are dropped, so that no text can make the quotations longer than itself. */
  static final int DEEPEST = 8;

  private static final Comparator<MarkPair> OUTER_FIRST =
      Comparator.<MarkPair>comparingInt(pair -> pair.whole().start())
          .thenComparingInt(pair -> -pair.whole().end());

  /**
   * The {@code pairs}, outer before inner, without those that cross an earlier one, hold no word or
   * lie too deep. Of a pair directly around another of its family ({@code ""so""}) one remains.
   */
  static List<Nesting> of(String text, List<MarkPair> pairs) {
    List<Nesting> kept = new ArrayList<>();
    Deque<Nesting> around = new ArrayDeque<>();
    int word = 0;
    for (MarkPair pair : pairs.stream().sorted(OUTER_FIRST).toList()) {
      word = nextWord(text, Math.max(word, pair.innerStart()), pair.innerEnd());
      while (!around.isEmpty() && around.peek().pair.whole().end() <= pair.whole().start()) {
        around.pop();
      }
      Nesting outer = around.peek();
      boolean crosses = outer != null && outer.pair.innerEnd() < pair.whole().end();
      if (word >= pair.innerEnd() || crosses || around.size() > DEEPEST) {
        continue;
      }
      Nesting nesting = new Nesting(pair, pair.inner(text), around.size());
      if (outer != null && outer.isDoubledBy(nesting)) {
        around.pop();
        nesting = new Nesting(outer.pair, nesting.inner, outer.depth);
        kept.set(kept.size() - 1, nesting);
      } else {
        kept.add(nesting);
      }
      around.push(nesting);
    }
    return kept;
  }

  private boolean isDoubledBy(Nesting other) {
    return pair.family() == other.pair.family() && inner.equals(other.pair.whole());
  }

  /** The first index from {@code from} on with neither a blank nor a mark, or {@code end}. */
  private static int nextWord(String text, int from, int end) {
    int i = from;
    while (i < end && (Characters.isBlank(text.charAt(i)) || MarkFinder.isMark(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
