package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Span;

/**
 * The characters of an article that drafts cover.
 *
 * @param contents those of contents; not to be changed
 * @param cues those of cues; not to be changed
 */
record Covered(BitSet contents, BitSet cues) {

  static Covered by(List<Draft> drafts) {
    Covered covered = new Covered(new BitSet(), new BitSet());
    for (Draft draft : drafts) {
      draft.content().forEach(span -> covered.contents.set(span.start(), span.end()));
      draft.cue().spans().forEach(span -> covered.cues.set(span.start(), span.end()));
    }
    return covered;
  }

  /** Whether a span shares characters with a content or cue. */
  boolean meets(Span span) {
    return meets(contents, span) || meets(cues, span);
  }

  boolean meets(List<Span> spans) {
    return spans.stream().anyMatch(this::meets);
  }

  /** Whether spans share characters with a cue. */
  boolean meetsCue(List<Span> spans) {
    return spans.stream().anyMatch(span -> meets(cues, span));
  }

  /** Whether spans lie in contents, every character of them. */
  boolean insideContents(List<Span> spans) {
    return spans.stream().allMatch(span -> contents.nextClearBit(span.start()) >= span.end());
  }

  /** Whether a span shares characters with a set. */
  static boolean meets(BitSet characters, Span span) {
    int next = characters.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
