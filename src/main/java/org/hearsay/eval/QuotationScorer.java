package org.hearsay.eval;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.eval.gold.QuotedCharacters;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;

/**
 * Counts stretches of quoted speech, whichever attribution they belong to: pieces of contents that
 * stand in quotation marks from their first word to their last. Pieces with no word between them
 * are one stretch, so that neither the splitting of a speech into sentences nor that of an
 * interrupted quotation into two counts. Of what calls itself direct every stretch counts, whatever
 * marks stand around it. This is how systems that find quotations alone, such as CoreNLP's, can be
 * compared.
 */
final class QuotationScorer {
  private static final String DIRECT = "direct";

  private final Counts counts;

  QuotationScorer(Counts counts) {
    this.counts = counts;
  }

  void score(Alignment alignment) {
    Characters characters = alignment.characters();
    QuotedCharacters quoted = new QuotedCharacters(alignment.gold().text());
    Map<BitSet, BitSet> sources = new HashMap<>();
    Set<BitSet> found = new HashSet<>();
    for (StanceRecord record : alignment.records()) {
      BitSet source = characters.of(record.source().spans());
      pieces(record.content().spans(), characters)
          .forEach(
              (piece, span) -> {
                sources.putIfAbsent(piece, source);
                if (record.kind().equals(DIRECT) || isQuoted(span, quoted)) {
                  found.add(piece);
                }
              });
    }
    Set<BitSet> wanted = new HashSet<>();
    for (GoldAttribution attribution : alignment.gold().attributions()) {
      Map<BitSet, Offsets> pieces = pieces(attribution.content(), characters);
      if (!pieces.isEmpty()) {
        counts.addAnswer("content.all_pieces", sources.keySet().containsAll(pieces.keySet()));
      }
      BitSet source = characters.of(attribution.source());
      pieces.forEach(
          (piece, span) -> {
            boolean speech = DIRECT.equals(attribution.kind()) || isQuoted(span, quoted);
            if (speech && wanted.add(piece) && found.contains(piece) && !source.isEmpty()) {
              counts.addAnswer("quotation.source", source.intersects(sources.get(piece)));
            }
          });
    }
    long right = wanted.stream().filter(found::contains).count();
    counts.addMatch("quotation.exact", right, wanted.size(), found.size());
  }

  /** The stretches of a content that have words, by their characters. */
  private static Map<BitSet, Offsets> pieces(List<Offsets> content, Characters characters) {
    Map<BitSet, Offsets> pieces = new LinkedHashMap<>();
    for (Offsets span : characters.joined(content)) {
      pieces.put(characters.ofContent(List.of(span)), span);
    }
    pieces.remove(new BitSet());
    return pieces;
  }

  private static boolean isQuoted(Offsets span, QuotedCharacters quoted) {
    return quoted.kind(List.of(span)).equals(DIRECT);
  }
}
