package org.hearsay.eval.gold;

import java.util.Objects;
import org.hearsay.io.Offsets;

/**
 * What a sentence says of a target marked in it, whoever says so (NewsMTSC: Hamborg and Donnay,
 * EACL 2021).
 *
 * @param span the words that name the target
 * @param target those words
 * @param polarity {@code positive}, {@code negative} or {@code neutral}
 */
public record GoldSentiment(Offsets span, String target, String polarity) {
  public GoldSentiment {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(polarity, "polarity");
  }
}
