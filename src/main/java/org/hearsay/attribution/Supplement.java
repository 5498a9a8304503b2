package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
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
    BitSet contents = new BitSet();
    BitSet cues = new BitSet();
    for (Draft draft : drafts) {
      draft.content().forEach(span -> contents.set(span.start(), span.end()));
      draft.cue().spans().forEach(span -> cues.set(span.start(), span.end()));
    }
    BitSet taken = (BitSet) contents.clone();
    taken.or(cues);
    List<Draft> all = new ArrayList<>(drafts);
    for (Attribution attribution : ruled) {
      boolean speech =
          attribution.kind() == Attribution.Kind.DIRECT
              && attribution.confidence() >= leastSpeech
              && !meets(contents, attribution.content())
              && !meets(cues, attribution.content());
      boolean nested =
          attribution.confidence() >= leastNested
              && !attribution.cue().spans().isEmpty()
              && !attribution.source().spans().isEmpty()
              && lies(contents, attribution.cue().spans())
              && lies(contents, attribution.source().spans())
              && lies(contents, attribution.content());
      boolean silent =
          attribution.confidence() >= leastSilent
              && !attribution.cue().spans().isEmpty()
              && !attribution.source().spans().isEmpty()
              && !meets(taken, attribution.content())
              && !meets(taken, attribution.cue().spans());
      if (speech || nested || silent) {
        all.add(draft(attribution));
      }
    }
    return all;
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

  private static boolean meets(BitSet characters, List<Span> spans) {
    return spans.stream()
        .anyMatch(
            span -> {
              int next = characters.nextSetBit(span.start());
              return next >= 0 && next < span.end();
            });
  }

  private static boolean lies(BitSet characters, List<Span> spans) {
    return spans.stream().allMatch(span -> characters.nextClearBit(span.start()) >= span.end());
  }
}
