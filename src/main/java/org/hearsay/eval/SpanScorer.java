package org.hearsay.eval;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.io.Offsets;

/** Counts sources, cues and contents that are found, of one article. */
final class SpanScorer {
  static final double HALF = 0.5;

  private final Counts counts;
  private final Characters characters;

  /**
   * @param characters of the article that count
   */
  SpanScorer(Counts counts, Characters characters) {
    this.counts = counts;
    this.characters = characters;
  }

  /**
   * Counts one role.
   *
   * @param gold spans of each gold attribution
   * @param found spans of each record
   */
  void score(SpanRole role, List<List<Offsets>> gold, List<List<Offsets>> found) {
    List<BitSet> wanted = sets(role, gold);
    List<BitSet> given = sets(role, found);
    add(role.key() + ".exact", wanted, given, 1);
    add(role.key() + ".overlap", wanted, given, HALF);
    if (role == SpanRole.CONTENT) {
      add(role.key() + ".overlap_30", wanted, given, 0.3);
      add(role.key() + ".overlap_80", wanted, given, 0.8);
    }
    Set<BitSet> pieces = pieces(role, gold);
    Set<BitSet> others = pieces(role, found);
    long right = pieces.stream().filter(others::contains).count();
    counts.addMatch(role.key() + ".fragment_exact", right, pieces.size(), others.size());
  }

  private void add(String name, List<BitSet> gold, List<BitSet> found, double least) {
    int right = Matching.of(gold, found, (a, b) -> Matching.overlap(a, b, least)).size();
    counts.addMatch(name, right, gold.size(), found.size());
  }

  /** One set for each attribution; the same source or cue of several counts once. */
  private List<BitSet> sets(SpanRole role, List<List<Offsets>> spans) {
    List<BitSet> sets =
        spans.stream()
            .map(each -> characters.of(role, each))
            .filter(set -> !set.isEmpty())
            .toList();
    return role == SpanRole.CONTENT ? sets : List.copyOf(new LinkedHashSet<>(sets));
  }

  private Set<BitSet> pieces(SpanRole role, List<List<Offsets>> spans) {
    Set<BitSet> pieces = new LinkedHashSet<>();
    for (List<Offsets> each : spans) {
      for (Offsets span : each) {
        pieces.add(characters.of(role, List.of(span)));
      }
    }
    pieces.remove(new BitSet());
    return pieces;
  }
}
