package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses among the candidates of one sentence: the best for each cue, no two that cut across each
 * other, and one inside another only if it surely has a source of its own.
 */
final class ClauseSelection {
  /** What a candidate must reach; chosen on PolNeAR's training part. */
  static final double THRESHOLD = 0.32;

  /** What a candidate inside another's content or a quotation must reach. */
  static final double NESTED_THRESHOLD = 0.75;

  /** The same for a verb with a clause, the plainest of shapes. */
  static final double NESTED_CLAUSE_THRESHOLD = 0.5;

  /** How sure, compared with what it holds, a candidate must be to take its place. */
  private static final double OUTER_SHARE = 0.6;

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "we", "me", "us", "he", "she", "it", "they", "you", "one", "who", "that", "which",
          "my", "our", "his", "her", "its", "their", "your");

  private ClauseSelection() {}

  /**
   * @param candidates those of one sentence, scored
   * @param quoted its tokens inside quotations
   */
  static List<Scored> of(List<Scored> candidates, BitSet quoted) {
    List<Scored> chosen = new ArrayList<>();
    candidates.stream()
        .filter(s -> s.probability() >= THRESHOLD)
        .sorted(Comparator.comparingDouble(Scored::probability).reversed())
        .filter(s -> !quoted.intersects(s.candidate().cue()) || (staysIn(quoted, s) && mayNest(s)))
        .forEach(s -> offer(s, chosen));
    return chosen;
  }

  /**
   * Takes a candidate if it fits all chosen so far, or those that it does not fit are but parts of
   * what it reports.
   */
  private static void offer(Scored scored, List<Scored> chosen) {
    List<Scored> inner =
        chosen.stream()
            .filter(other -> holds(scored.candidate().content(), other.candidate()))
            .filter(other -> !mayNest(other))
            .toList();
    boolean fits =
        chosen.stream().filter(o -> !inner.contains(o)).allMatch(other -> fits(scored, other));
    boolean stronger =
        inner.stream().allMatch(o -> scored.probability() >= OUTER_SHARE * o.probability());
    if (fits && stronger) {
      chosen.removeAll(inner);
      chosen.add(scored);
    }
  }

  private static boolean fits(Scored scored, Scored other) {
    Candidate a = scored.candidate();
    Candidate b = other.candidate();
    if (a.head() == b.head() || a.cue().intersects(b.cue())) {
      return false;
    }
    if (holds(b.content(), a)) {
      return mayNest(scored);
    }
    if (holds(a.content(), b)) {
      return true;
    }
    return !a.content().intersects(b.content())
        && !a.content().intersects(b.cue())
        && !b.content().intersects(a.cue());
  }

  private static boolean staysIn(BitSet quoted, Scored scored) {
    BitSet outside = (BitSet) scored.candidate().content().clone();
    outside.andNot(quoted);
    return outside.isEmpty();
  }

  private static boolean holds(BitSet content, Candidate inner) {
    BitSet rest = Tokens.union(inner.cue(), inner.content());
    rest.andNot(content);
    return rest.cardinality() <= 1;
  }

  /**
   * Whether a candidate may stand inside another's content: it has a source that is not just a
   * pronoun.
   */
  private static boolean mayNest(Scored scored) {
    Candidate candidate = scored.candidate();
    BitSet source = candidate.source();
    double needed = candidate.shape() == Shape.CLAUSE ? NESTED_CLAUSE_THRESHOLD : NESTED_THRESHOLD;
    if (source.isEmpty() || scored.probability() < needed) {
      return false;
    }
    String only = candidate.syntax().text(source).toLowerCase(Locale.ROOT);
    return source.cardinality() > 1 || !PRONOUNS.contains(only);
  }
}
