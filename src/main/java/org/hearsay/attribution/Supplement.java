package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * Adds what rules see and the network does not: speech that the network passed over, statements
 * inside the content of another, of which its training data have none, and others of which the
 * rules are sure.
 *
 * @param quoted the quotations of the article
 * @param leastSpeech how sure the rules must be of speech, in [0, 1]
 * @param leastNested how sure they must be of a statement inside another, in [0, 1]
 * @param leastSilent how sure they must be of one where the network found nothing, in [0, 1]
 */
record Supplement(Quoted quoted, double leastSpeech, double leastNested, double leastSilent) {

  /**
   * The drafts of the network, and behind them those of the rules that are missing.
   *
   * @param ruled what the rules found
   */
  List<Draft> added(List<Draft> drafts, List<Attribution> ruled) {
    Covered covered = Covered.by(drafts);
    List<Draft> all = new ArrayList<>(drafts);
    all.replaceAll(draft -> isUnreported(draft) ? reported(draft, covered, ruled) : draft);
    for (Attribution attribution : ruled) {
      boolean speech =
          attribution.kind() == Attribution.Kind.DIRECT
              && attribution.confidence() >= leastSpeech
              && !covered.meets(attribution.content());
      boolean nested =
          attribution.confidence() >= leastNested
              && !attribution.cue().spans().isEmpty()
              && !attribution.source().spans().isEmpty()
              && covered.insideContents(attribution.cue().spans())
              && covered.insideContents(attribution.source().spans())
              && covered.insideContents(attribution.content());
      boolean silent =
          attribution.confidence() >= leastSilent
              && !attribution.cue().spans().isEmpty()
              && !attribution.source().spans().isEmpty()
              && !covered.meets(attribution.content())
              && !covered.meets(attribution.cue().spans());
      if (speech || nested || silent) {
        all.add(draft(attribution));
      }
    }
    return all;
  }

  /** Whether it is speech without reporting words. */
  static boolean isUnreported(Draft draft) {
    return draft.kind() == Attribution.Kind.DIRECT && draft.cue().spans().isEmpty();
  }

  private Draft reported(Draft draft, Covered covered, List<Attribution> ruled) {
    for (Attribution attribution : ruled) {
      if (attribution.confidence() >= leastSpeech
          && !attribution.cue().spans().isEmpty()
          && !covered.meets(attribution.cue().spans())
          && !covered.meets(attribution.source().spans())
          && attribution.content().equals(draft.content())) {
        return new Draft(
            attribution.source(),
            attribution.cue(),
            Span.covering(attribution.cue().spans()),
            draft.content(),
            draft.kind(),
            draft.quotations(),
            draft.diagnostics(),
            Math.max(draft.probability(), attribution.confidence()));
      }
    }
    return draft;
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
