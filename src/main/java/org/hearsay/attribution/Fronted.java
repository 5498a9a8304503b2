package org.hearsay.attribution;

import java.util.BitSet;
import java.util.Optional;

/**
 * Contents that stand before or around their reporting clause: <em>The plan, she said, had
 * failed</em>.
 */
record Fronted(Syntax syntax) {

  /**
   * The clause is a complement to the left of its verb: all before the reporting words is content.
   */
  Optional<Candidate> before(int head, BitSet cue, BitSet source) {
    int border = cue.nextSetBit(0);
    if (!source.isEmpty()) {
      border = Math.min(border, source.nextSetBit(0));
    }
    BitSet content = new BitSet();
    for (int child : syntax.children(head)) {
      if (child < border) {
        content.or(syntax.subtree(child));
      }
    }
    content.clear(border, syntax.size());
    return candidate(head, cue, source, content, new BitSet());
  }

  /**
   * The reporting clause is a parenthesis or an <em>as</em>-clause: all that it hangs on is
   * content.
   */
  Optional<Candidate> around(int head, BitSet cue, BitSet source) {
    boolean parenthesis =
        syntax.is(head, "parataxis")
            || (syntax.is(head, "advcl")
                && syntax.children(head, "mark").stream()
                    .anyMatch(m -> syntax.lower(m).equals("as")));
    if (!parenthesis || syntax.head(head).isEmpty() || syntax.has(head, "obj")) {
      return Optional.empty();
    }
    BitSet hole = syntax.subtree(head);
    BitSet content = syntax.subtree(syntax.head(head).getAsInt());
    content.andNot(hole);
    return candidate(head, cue, source, content, hole);
  }

  private Optional<Candidate> candidate(
      int head, BitSet cue, BitSet source, BitSet content, BitSet hole) {
    BitSet holes = Tokens.union(Tokens.union(cue, source), hole);
    BitSet trimmed = Tokens.filled(syntax, content, holes);
    return trimmed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Candidate(syntax, Shape.FRONTED, head, cue, source, trimmed));
  }
}
