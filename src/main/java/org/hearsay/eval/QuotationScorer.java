package org.hearsay.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.QuotedCharacters;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;

/**
 * Counts stretches of quoted speech, whichever attribution they belong to: pieces of contents that
 * stand in quotation marks from their first word to their last. Pieces with no word between them
 * are one stretch, so that neither the splitting of a speech into sentences nor that of an
 * interrupted quotation into two counts. This is how systems that find quotations alone, such as
 * CoreNLP's, can be compared.
 */
final class QuotationScorer {
  private final Counts counts;

  QuotationScorer(Counts counts) {
    this.counts = counts;
  }

  void score(Alignment alignment) {
    Characters characters = alignment.characters();
    QuotedCharacters quoted = new QuotedCharacters(alignment.gold().text());
    Set<BitSet> found = new HashSet<>();
    Set<BitSet> foundInMarks = new HashSet<>();
    for (StanceRecord record : alignment.records()) {
      for (Offsets piece : characters.joined(record.content().spans())) {
        add(piece, characters, quoted, found, foundInMarks);
      }
    }
    Set<BitSet> wantedInMarks = new HashSet<>();
    for (GoldAttribution attribution : alignment.gold().attributions()) {
      Set<BitSet> pieces = new HashSet<>();
      for (Offsets piece : characters.joined(attribution.content())) {
        add(piece, characters, quoted, pieces, wantedInMarks);
      }
      if (!pieces.isEmpty()) {
        counts.addAnswer("content.all_pieces", found.containsAll(pieces));
      }
    }
    List<BitSet> right = new ArrayList<>(wantedInMarks);
    right.retainAll(foundInMarks);
    counts.addMatch("quotation.exact", right.size(), wantedInMarks.size(), foundInMarks.size());
  }

  private static void add(
      Offsets piece,
      Characters characters,
      QuotedCharacters quoted,
      Set<BitSet> all,
      Set<BitSet> inMarks) {
    BitSet set = characters.ofContent(List.of(piece));
    if (set.isEmpty()) {
      return;
    }
    all.add(set);
    if (quoted.kind(List.of(piece)).equals("direct")) {
      inMarks.add(set);
    }
  }
}
