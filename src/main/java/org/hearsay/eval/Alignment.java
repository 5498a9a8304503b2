package org.hearsay.eval;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.StanceRecord;

/**
 * The attributions of an article beside the records that were made of it.
 *
 * @param gold the article as annotated
 * @param records of this article, in their order
 * @param characters of the text that count
 * @param pairs attributions and records whose contents share half of their characters, one to one
 */
record Alignment(
    GoldArticle gold,
    List<StanceRecord> records,
    Characters characters,
    List<Matching.Pair> pairs) {

  static Alignment of(GoldArticle gold, List<StanceRecord> records) {
    Characters characters = new Characters(gold.text());
    return new Alignment(
        gold, records, characters, pairs(gold, records, characters, SpanScorer.HALF));
  }

  private static List<Matching.Pair> pairs(
      GoldArticle gold, List<StanceRecord> records, Characters characters, double least) {
    List<BitSet> wanted =
        gold.attributions().stream().map(a -> characters.ofContent(a.content())).toList();
    List<BitSet> found =
        records.stream().map(r -> characters.ofContent(r.content().spans())).toList();
    return Matching.of(wanted, found, (a, b) -> Matching.overlap(a, b, least));
  }

  /** The pairs under another threshold than one half. */
  List<Matching.Pair> pairs(double least) {
    return least == SpanScorer.HALF ? pairs : pairs(gold, records, characters, least);
  }

  GoldAttribution wanted(Matching.Pair pair) {
    return gold.attributions().get(pair.gold());
  }

  StanceRecord found(Matching.Pair pair) {
    return records.get(pair.found());
  }

  /** The record of an attribution, by its index; empty where it was missed. */
  Optional<StanceRecord> recordOf(int attribution) {
    return pairs.stream().filter(p -> p.gold() == attribution).findFirst().map(this::found);
  }

  /**
   * Whether both have so much of the characters of a role in common; an attribution without a
   * source or cue asks for none.
   */
  boolean agree(SpanRole role, Matching.Pair pair, double least) {
    BitSet wanted = characters.of(role, role.of(wanted(pair)));
    BitSet found = characters.of(role, role.of(found(pair)));
    return wanted.isEmpty() || Matching.jaccard(wanted, found) >= least;
  }
}
