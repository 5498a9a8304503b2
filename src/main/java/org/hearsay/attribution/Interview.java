package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Bisection;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Questions and answers as print sets them: paragraphs that open with <em>Q:</em> and <em>A:</em>,
 * or <em>Q.</em> and <em>A.</em>, and those in which an answer goes on. Each is what somebody said,
 * word for word, and no statement goes on from one into the next.
 *
 * @param text of the article
 * @param turns in text order; none where it is no interview
 */
record Interview(String text, List<Turn> turns) {
  private static final double SURE = 0.95;

  private static final Set<String> OWN = Set.of("i", "we");

  /**
   * A paragraph of an interview.
   *
   * @param label who speaks: the word before the sign; null where the answer before goes on
   * @param words all behind the sign
   */
  record Turn(Span label, Span words) {
    boolean goesOn() {
      return label == null;
    }

    int start() {
      return goesOn() ? words.start() : label.start();
    }
  }

  /**
   * The turns, then the drafts outside all turns, and those inside one that have a cue and a source
   * other than <em>I</em> or <em>we</em>.
   */
  List<Draft> with(List<Draft> drafts) {
    if (turns.isEmpty()) {
      return drafts;
    }
    List<Draft> all = new ArrayList<>();
    Span before = null;
    for (Turn turn : turns) {
      all.add(draft(turn, before));
      before = turn.words();
    }
    drafts.stream().filter(this::fits).forEach(all::add);
    return all;
  }

  private static Draft draft(Turn turn, Span before) {
    return new Draft(
        turn.goesOn() ? Source.NONE : new Source(List.of(turn.label()), Source.Form.NOMINAL),
        Cue.NONE,
        null,
        List.of(turn.words()),
        Attribution.Kind.DIRECT,
        List.of(),
        Set.of(),
        SURE,
        turn.goesOn() ? before : null);
  }

  private boolean isOwn(Draft draft) {
    return draft.source().spans().stream()
        .anyMatch(span -> OWN.contains(span.in(text).toLowerCase(Locale.ROOT)));
  }

  private boolean fits(Draft draft) {
    List<Span> spans =
        Stream.of(draft.source().spans(), draft.cue().spans(), draft.content())
            .flatMap(List::stream)
            .toList();
    Span all = Span.covering(spans);
    Turn turn = lastBefore(all.end());
    if (turn == null || turn.words().end() <= all.start()) {
      return true;
    }
    return turn.words().contains(all) && !draft.cue().spans().isEmpty() && !isOwn(draft);
  }

  /** The last turn that begins before an index of the text; null for none. */
  private Turn lastBefore(int index) {
    int next = Bisection.first(turns.size(), i -> turns.get(i).start() >= index);
    return next == 0 ? null : turns.get(next - 1);
  }
}
