package org.hearsay.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.io.Offsets;

/** Counts sources, cues and contents that are found, of one article. */
final class SpanScorer {
  static final double HALF = 0.5;

  private static final String CONTENT = "content";

  private final Counts counts;

  SpanScorer(Counts counts) {
    this.counts = counts;
  }

  /**
   * Counts one role.
   *
   * @param role {@code source}, {@code cue} or {@code content}
   * @param gold spans of each gold attribution
   * @param found spans of each record
   * @param core the characters that count
   */
  void score(
      String role,
      List<List<Offsets>> gold,
      List<List<Offsets>> found,
      Function<List<Offsets>, BitSet> core) {
    List<BitSet> wanted = sets(role, gold, core);
    List<BitSet> given = sets(role, found, core);
    add(role + ".exact", wanted, given, 1);
    add(role + ".overlap", wanted, given, HALF);
    if (role.equals(CONTENT)) {
      add(role + ".overlap_30", wanted, given, 0.3);
      add(role + ".overlap_80", wanted, given, 0.8);
    }
    Set<BitSet> pieces = pieces(gold, core);
    Set<BitSet> others = pieces(found, core);
    long right = pieces.stream().filter(others::contains).count();
    counts.addMatch(role + ".fragment_exact", right, pieces.size(), others.size());
  }

  private void add(String name, List<BitSet> gold, List<BitSet> found, double least) {
    int right = Matching.of(gold, found, (a, b) -> Matching.overlap(a, b, least)).size();
    counts.addMatch(name, right, gold.size(), found.size());
  }

  /** One set for each attribution; the same source or cue of several counts once. */
  private static List<BitSet> sets(
      String role, List<List<Offsets>> spans, Function<List<Offsets>, BitSet> core) {
    List<BitSet> sets = new ArrayList<>();
    for (List<Offsets> each : spans) {
      BitSet set = core.apply(each);
      if (!set.isEmpty()) {
        sets.add(set);
      }
    }
    return role.equals(CONTENT) ? sets : List.copyOf(new LinkedHashSet<>(sets));
  }

  private static Set<BitSet> pieces(
      List<List<Offsets>> spans, Function<List<Offsets>, BitSet> core) {
    Set<BitSet> pieces = new LinkedHashSet<>();
    for (List<Offsets> each : spans) {
      for (Offsets span : each) {
        pieces.add(core.apply(List.of(span)));
      }
    }
    pieces.remove(new BitSet());
    return pieces;
  }
}
