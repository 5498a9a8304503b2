package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Candidates of prepositional reporting: <em>according to the ministry</em>, <em>in her words</em>.
 */
final class AccordingCandidates implements CandidateFinder {
  @Override
  public List<Candidate> find(Syntax syntax) {
    List<Candidate> found = new ArrayList<>();
    for (int token = 0; token + 2 < syntax.size(); token++) {
      if (syntax.lower(token).equals("according") && syntax.lower(token + 1).equals("to")) {
        according(syntax, token, found);
      } else if (syntax.lower(token).equals("in")) {
        Viewpoint viewpoint = Viewpoint.at(syntax, token);
        if (viewpoint != null) {
          add(syntax, token, viewpoint.cue(), viewpoint.source(), found);
        }
        inWordsOf(syntax, token, found);
      }
    }
    return found;
  }

  private static void according(Syntax syntax, int token, List<Candidate> found) {
    BitSet cue = new BitSet();
    cue.set(token, token + 2);
    BitSet source = nounPhrase(syntax, token + 2);
    add(syntax, token, cue, source, found);
  }

  /** <em>In the opinion of</em> somebody. */
  private static void inWordsOf(Syntax syntax, int token, List<Candidate> found) {
    boolean whole =
        token + 4 < syntax.size()
            && syntax.lower(token + 1).equals("the")
            && Viewpoint.isView(syntax, token + 2)
            && syntax.lower(token + 3).equals("of");
    if (whole) {
      BitSet cue = new BitSet();
      cue.set(token, token + 4);
      add(syntax, token, cue, nounPhrase(syntax, token + 4), found);
    }
  }

  /**
   * The phrase that begins at {@code from}: that of the highest token on the way up that stands
   * behind it.
   */
  private static BitSet nounPhrase(Syntax syntax, int from) {
    int head = from;
    int above = syntax.head(head).orElse(-1);
    while (above > head && !syntax.isVerbHead(above)) {
      head = above;
      above = syntax.head(head).orElse(-1);
    }
    BitSet before = new BitSet();
    before.set(0, from);
    return Subjects.phrase(syntax, head, before);
  }

  private static void add(
      Syntax syntax, int token, BitSet cue, BitSet source, List<Candidate> found) {
    if (source.isEmpty()) {
      return;
    }
    BitSet all = new BitSet();
    BitSet holes = Tokens.union(cue, source);
    holes.set(holes.nextSetBit(0), holes.length());
    int end = holes.length();
    boolean closesSentence =
        end >= syntax.size() - 1 || (end == syntax.size() - 2 && syntax.isPunctuation(end));
    if (closesSentence || token > 0) {
      all.set(0, token);
    }
    all.set(end, syntax.size());
    BitSet content = Tokens.filled(syntax, all, holes);
    if (!content.isEmpty()) {
      found.add(new Candidate(syntax, Shape.ACCORDING, token, cue, source, content));
    }
  }
}
