package org.hearsay.attribution;

import java.util.BitSet;

/**
 * Words of one sentence that may be an attribution; a model decides.
 *
 * @param syntax the sentence
 * @param shape the shape that was found
 * @param head the token that heads the cue
 * @param cue tokens that report, {@code head} among them
 * @param source tokens that bear it; may be empty
 * @param content tokens of the clause or phrase reported; empty for a quotation, which need not lie
 *     in one sentence
 * @param quotation index of the quotation that is the content, or null where there is none
 */
record Candidate(
    Syntax syntax,
    Shape shape,
    int head,
    BitSet cue,
    BitSet source,
    BitSet content,
    Integer quotation) {

  Candidate(Syntax syntax, Shape shape, int head, BitSet cue, BitSet source, BitSet content) {
    this(syntax, shape, head, cue, source, content, null);
  }
}
