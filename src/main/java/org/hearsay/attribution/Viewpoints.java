package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Gives a statement that has no more than the preposition of a viewpoint for its cue the whole of
 * it, and whoever has the view for its source: <em>Mr Lee, | in | her | words</em>, …
 */
record Viewpoints(String text, List<Sentence> sentences, Reporting reporting) {

  static Viewpoints of(Document document, Reporting reporting) {
    return new Viewpoints(document.text(), document.analysis().sentences(), reporting);
  }

  /** The drafts in a new list, in their order. */
  List<Draft> completed(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    all.replaceAll(this::completed);
    return all;
  }

  /** Asks for no tree where the cue is another: most sentences need none. */
  private Draft completed(Draft draft) {
    List<Span> cue = draft.cue().spans();
    if (cue.isEmpty() || !Viewpoint.mayBegin(text, cue.get(0))) {
      return draft;
    }
    return Syntax.holding(Span.covering(cue), sentences)
        .map(syntax -> completed(syntax, draft))
        .orElse(draft);
  }

  private Draft completed(Syntax syntax, Draft draft) {
    BitSet cue = Tokens.in(syntax, draft.cue().spans());
    Viewpoint viewpoint = cue.isEmpty() ? null : Viewpoint.at(syntax, cue.nextSetBit(0));
    if (viewpoint == null || viewpoint.source().isEmpty()) {
      return draft;
    }
    BitSet whole = Tokens.union(viewpoint.cue(), viewpoint.source());
    boolean within = cue.length() <= whole.length();
    if (!within || whole.intersects(Tokens.in(syntax, draft.content()))) {
      return draft;
    }
    Source source = Reporting.source(syntax, viewpoint.source());
    Cue told =
        reporting.cue(Tokens.spans(syntax, viewpoint.cue()), syntax.token(viewpoint.noun()), false);
    return draft.borneBy(source).reportedBy(told);
  }
}
