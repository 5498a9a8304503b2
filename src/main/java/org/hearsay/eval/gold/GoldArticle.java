package org.hearsay.eval.gold;

import java.util.List;
import java.util.Objects;

/**
 * A text with its annotation.
 *
 * @param id as records name it
 * @param title headline, or null
 * @param text exactly as annotated
 * @param attributions in the order of the file
 * @param stances in the order of the file
 * @param named whether the gold names the speakers; PolNeAR does not
 * @param sentiments towards marked targets, whoever holds them; empty but in NewsMTSC
 * @param direction between two marked entities; null but in DSE
 */
public record GoldArticle(
    String id,
    String title,
    String text,
    List<GoldAttribution> attributions,
    List<GoldStance> stances,
    boolean named,
    List<GoldSentiment> sentiments,
    GoldDirection direction) {

  public GoldArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    attributions = List.copyOf(attributions);
    stances = List.copyOf(stances);
    sentiments = List.copyOf(sentiments);
  }

  /** Whether it is a single sentence with labels, not an article with attributions. */
  public boolean isSentence() {
    return !sentiments.isEmpty() || direction != null;
  }

  /** The same article with other stances. */
  GoldArticle withStances(List<GoldStance> others) {
    return new GoldArticle(id, title, text, attributions, others, named, sentiments, direction);
  }

  /** An article with attributions and nothing else. */
  public static GoldArticle of(
      String id,
      String title,
      String text,
      List<GoldAttribution> attributions,
      List<GoldStance> stances,
      boolean named) {
    return new GoldArticle(id, title, text, attributions, stances, named, List.of(), null);
  }
}
