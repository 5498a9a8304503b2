package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.io.Offsets;

/** Checks annotated spans against their text. */
final class SpanCheck {
  private final String file;
  private final int length;

  /**
   * @param file named in messages
   * @param length of the text in code points
   */
  SpanCheck(String file, int length) {
    this.file = file;
    this.length = length;
  }

  /**
   * The spans in text order.
   *
   * @throws GoldException if one is empty or ends behind the text, or two overlap
   */
  List<Offsets> checked(String place, List<Offsets> spans) {
    List<Offsets> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Offsets::start));
    int before = 0;
    for (Offsets span : sorted) {
      String shown = "[" + span.start() + ", " + span.end() + ")";
      if (span.start() < 0 || span.end() <= span.start()) {
        throw new GoldException(
            file, place, "expected a span of one character or more, not " + shown);
      }
      if (span.end() > length) {
        throw new GoldException(
            file,
            place,
            "the span " + shown + " ends behind the text of " + length + " characters");
      }
      if (span.start() < before) {
        throw new GoldException(file, place, "the span " + shown + " overlaps the one before");
      }
      before = span.end();
    }
    return List.copyOf(sorted);
  }
}
