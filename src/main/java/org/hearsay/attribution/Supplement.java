package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * Adds what rules see and the network does not: speech that the network passed over, reporting
 * words that it missed, and statements inside the content of another, of which most of its training
 * data have none.
 *
 * @param quoted the quotations of the article
 * @param leastSpeech how sure the rules must be of speech, in [0, 1]
 * @param bars of statements inside others
 */
record Supplement(Quoted quoted, double leastSpeech, InnerBars bars) {

  /**
   * The drafts of the network, and behind them those of the rules that are missing.
   *
   * @param ruled what the rules found
   */
  List<Draft> added(List<Draft> drafts, List<Attribution> ruled) {
    Covered covered = Covered.by(drafts);
    List<Draft> all = new ArrayList<>(drafts);
    Map<List<Span>, Attribution> reports = new HashMap<>();
    ruled.stream()
        .filter(attribution -> !attribution.cue().spans().isEmpty())
        .forEach(attribution -> reports.putIfAbsent(attribution.content(), attribution));
    all.replaceAll(draft -> reported(draft, covered, reports));
    for (Attribution attribution : ruled) {
      boolean speech =
          attribution.kind() == Attribution.Kind.DIRECT
              && attribution.confidence() >= leastSpeech
              && !covered.meets(attribution.content());
      boolean nested =
          bars.holdsForRules(attribution.source(), attribution.confidence())
              && !attribution.cue().spans().isEmpty()
              && covered.insideContents(attribution.cue().spans())
              && !covered.meetsCue(attribution.cue().spans())
              && covered.insideContents(attribution.source().spans())
              && covered.insideContents(attribution.content());
      if (speech || nested) {
        all.add(draft(attribution));
      }
    }
    return all;
  }

  /** Speech that the network has no reporting words for, with those that rules are sure of. */
  private Draft reported(Draft draft, Covered covered, Map<List<Span>, Attribution> ruled) {
    Attribution same = draft.isUnreported() ? ruled.get(draft.content()) : null;
    boolean free =
        same != null
            && same.confidence() >= leastSpeech
            && !covered.meets(same.cue().spans())
            && !covered.meets(same.source().spans());
    return free ? draft.reportedAs(same) : draft;
  }

  private Draft draft(Attribution attribution) {
    boolean quotes = attribution.kind() != Attribution.Kind.INDIRECT;
    return new Draft(
        attribution.source(),
        attribution.cue(),
        attribution.cue().spans().isEmpty() ? null : Span.covering(attribution.cue().spans()),
        attribution.content(),
        attribution.kind(),
        quotes ? quoted.overlapping(attribution.content()).stream().boxed().toList() : List.of(),
        Set.copyOf(attribution.diagnostics()),
        attribution.confidence());
  }
}
