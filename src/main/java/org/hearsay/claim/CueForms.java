package org.hearsay.claim;

import java.util.Map;
import java.util.Set;
import org.hearsay.model.WordTable;

/** Which form cues ask of what stands behind them: the resource {@code forms.tsv}. */
final class CueForms {
  private static final Map<Kind, Set<String>> LEMMAS =
      WordTable.kinds(CueForms.class, "forms.tsv", Kind.class);

  private enum Kind {
    SAYING,
    WANTING,
    DIRECTING,
    AT_TIMES
  }

  private CueForms() {}

  /** Whether there is a clause behind it if there is a verb at all. */
  static boolean isSaying(String lemma) {
    return LEMMAS.get(Kind.SAYING).contains(lemma);
  }

  /** Whether something is done to a thing behind it, never told of it. */
  static boolean isWanting(String lemma) {
    return LEMMAS.get(Kind.WANTING).contains(lemma);
  }

  /** Whether a bare verb behind it is what is to be done: <em>he leave at once</em>. */
  static boolean isDirecting(String lemma) {
    return LEMMAS.get(Kind.DIRECTING).contains(lemma);
  }

  /** Whether it may be {@link #isDirecting}, and as often is not. */
  static boolean isDirectingAtTimes(String lemma) {
    return LEMMAS.get(Kind.AT_TIMES).contains(lemma);
  }
}
