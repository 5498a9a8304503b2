package org.hearsay.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares the spans of a record with the length of its words, which is all that can be done where
 * the article is not at hand; {@link OffsetCheck} does more.
 */
final class LengthCheck {
  private final List<Finding> findings = new ArrayList<>();

  private LengthCheck() {}

  /** What is wrong with {@code record}, in the order of its keys; empty if nothing. */
  static List<Finding> of(StanceRecord record) {
    LengthCheck check = new LengthCheck();
    check.words("/source", record.source().spans(), record.source().text());
    check.words("/cue", record.cue().spans(), record.cue().text());
    check.words("/content", record.content().spans(), record.content().text());
    for (int i = 0; i < record.stances().size(); i++) {
      check.spans("/stances/" + i + "/target/spans", record.stances().get(i).target().spans());
    }
    return check.findings;
  }

  private void words(String pointer, List<Offsets> spans, String words) {
    long length = Math.max(0, spans.size() - 1);
    for (Offsets span : spans) {
      length += (long) span.end() - span.start();
    }
    int found = words.codePointCount(0, words.length());
    if (spans(pointer + "/spans", spans) && length != found) {
      findings.add(
          new Finding(
              pointer + "/text", "has %s characters, but its spans %s".formatted(found, length)));
    }
  }

  private boolean spans(String pointer, List<Offsets> spans) {
    boolean sound = spans.stream().allMatch(span -> span.start() >= 0 && span.start() < span.end());
    if (!sound) {
      findings.add(new Finding(pointer, "hold an empty or reversed span"));
    }
    return sound;
  }
}
