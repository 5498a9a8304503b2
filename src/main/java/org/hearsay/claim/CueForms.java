package org.hearsay.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.WordTable;

/** Which form cues ask of what stands behind them: the resource {@code forms.tsv}. */
final class CueForms {
  private static final Map<Kind, Set<String>> LEMMAS = lemmas();

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

  private static Map<Kind, Set<String>> lemmas() {
    Map<Kind, Set<String>> lemmas = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      lemmas.put(kind, new HashSet<>());
    }
    for (String[] cells : WordTable.rows(CueForms.class, "forms.tsv")) {
      lemmas.get(Kind.valueOf(cells[1].toUpperCase(Locale.ROOT))).add(cells[0]);
    }
    return lemmas;
  }
}
