package org.hearsay.eval.gold;

import java.util.List;
import org.hearsay.io.Offsets;

/**
 * A stance as annotated.
 *
 * @param attribution id of the attribution that expresses it
 * @param holder whose it is; null where nobody is named
 * @param target towards whom or what
 * @param polarity {@code positive}, {@code negative} or {@code neutral}
 * @param spans where the content means the target; empty where that was not annotated
 */
public record GoldStance(
    String attribution, String holder, String target, String polarity, List<Offsets> spans) {

  public GoldStance {
    spans = List.copyOf(spans);
  }

  /** A stance without places. */
  public GoldStance(String attribution, String holder, String target, String polarity) {
    this(attribution, holder, target, polarity, List.of());
  }
}
