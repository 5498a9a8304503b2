package org.hearsay.eval;

import java.util.List;
import java.util.Objects;

/**
 * An article with its annotation.
 *
 * @param id as records name it
 * @param text exactly as annotated
 * @param attributions in the order of the file
 * @param stances in the order of the file
 * @param named whether the gold names speakers and stances; PolNeAR does not
 */
public record GoldArticle(
    String id,
    String text,
    List<GoldAttribution> attributions,
    List<GoldStance> stances,
    boolean named) {

  public GoldArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    attributions = List.copyOf(attributions);
    stances = List.copyOf(stances);
  }
}
